<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Plan B</source>
            <translation>Plan B 정보</translation>
        </message>
        <message>
            <source>Decision trees for policy analysts: what to do, and what if it fails.</source>
            <translation>정책 분석가를 위한 의사결정 나무: 무엇을 할 것인가, 그리고 실패하면 어떻게 할 것인가.</translation>
        </message>
        <message>
            <source>Inter, the typeface: SIL Open Font License 1.1.</source>
            <translation>글꼴 Inter: SIL Open Font License 1.1.</translation>
        </message>
        <message>
            <source>It looks nothing up anywhere. Only an exercise whose phones are on is served, where you say.</source>
            <translation>어디에도 접속하지 않습니다. 휴대전화를 켠 연습만 지정한 곳에서 제공됩니다.</translation>
        </message>
        <message>
            <source>Plan B {version}</source>
            <translation>Plan B {version}</translation>
        </message>
        <message>
            <source>Plan B: MIT licence.</source>
            <translation>Plan B: MIT 라이선스.</translation>
        </message>
        <message>
            <source>Python {version}: PSF licence.</source>
            <translation>Python {version}: PSF 라이선스.</translation>
        </message>
        <message>
            <source>Qt {version} and PySide6 {binding}: LGPL-3.0.</source>
            <translation>Qt {version}, PySide6 {binding}: LGPL-3.0.</translation>
        </message>
        <message>
            <source>numpy and scipy: BSD-3-Clause. attrs and pyqtgraph: MIT licence.</source>
            <translation>numpy, scipy: BSD-3-Clause. attrs, pyqtgraph: MIT 라이선스.</translation>
        </message>
        <message>
            <source>openpyxl, python-docx and PyYAML: MIT licence.</source>
            <translation>openpyxl, python-docx, PyYAML: MIT 라이선스.</translation>
        </message>
        <message>
            <source>typst and aiohttp: Apache-2.0. segno: BSD-3-Clause. XlsxWriter: BSD-2-Clause.</source>
            <translation>typst와 aiohttp: Apache-2.0. segno: BSD-3-Clause. XlsxWriter: BSD-2-Clause.</translation>
        </message>
    </context>
    <context>
        <name>ActorForm</name>
        <message>
            <source>Change the colour of {name}</source>
            <translation>색 변경: {name}</translation>
        </message>
        <message>
            <source>Change the note on {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Change the risk tolerance of {name}</source>
            <translation>위험 허용도 변경: {name}</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>색</translation>
        </message>
        <message>
            <source>It avoids risk: at {tolerance}, an even chance of 0 or 100 is worth {worth} to it.</source>
            <translation>위험 회피: 허용도 {tolerance}에서 0과 100이 반반인 기회의 값은 {worth}입니다.</translation>
        </message>
        <message>
            <source>It seeks risk: at {tolerance}, an even chance of 0 or 100 is worth {worth} to it.</source>
            <translation>위험 선호: 허용도 {tolerance}에서 0과 100이 반반인 기회의 값은 {worth}입니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Neutral to risk: an even chance of 0 or 100 is worth 50 to it.</source>
            <translation>위험 중립: 0과 100이 반반인 기회의 값은 50입니다.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Open the tree with the values of {name}</source>
            <translation>이 행위자의 값으로 열기: {name}</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Risk tolerance</source>
            <translation>위험 허용도</translation>
        </message>
        <message>
            <source>Swing weights…</source>
            <translation>스윙 가중치…</translation>
        </message>
        <message>
            <source>Swings run from worst to best: at least two attributes must have both levels.</source>
            <translation>스윙은 최저에서 최고까지의 변화입니다. 두 수준이 모두 있는 속성이 둘 이상 있어야 합니다.</translation>
        </message>
        <message>
            <source>The tree opens with this actor's values</source>
            <translation>나무를 열 때 이 행위자의 값을 보여 줍니다</translation>
        </message>
        <message>
            <source>Weights from comparing how much it matters to go from worst to best</source>
            <translation>최저에서 최고로 가는 것이 얼마나 중요한지 비교하여 정한 가중치</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>중립</translation>
        </message>
    </context>
    <context>
        <name>ActorsLegend</name>
        <message>
            <source>Actors</source>
            <translation>행위자</translation>
        </message>
        <message>
            <source>Edit actors and weights</source>
            <translation>행위자와 가중치 편집</translation>
        </message>
        <message>
            <source>How {actor} is marked on the tree</source>
            <translation>나무에서 {actor} 표시 방법</translation>
        </message>
        <message>
            <source>What the whole tree is worth to {actor}</source>
            <translation>나무 전체의 값: {actor}</translation>
        </message>
    </context>
    <context>
        <name>AdjudicateDialog</name>
        <message>
            <source>A hundred-sided die against the tree</source>
            <translation>나무의 확률에 대고 백면체 주사위</translation>
        </message>
        <message>
            <source>A modifier is a whole number.</source>
            <translation>수정값은 정수여야 합니다.</translation>
        </message>
        <message>
            <source>Adjudicate</source>
            <translation>판정</translation>
        </message>
        <message>
            <source>Announce the roll</source>
            <translation>굴림 알리기</translation>
        </message>
        <message>
            <source>Announced, the SHA-256 of the seed:
{digest}</source>
            <translation>알림, 시드의 SHA-256:
{digest}</translation>
        </message>
        <message>
            <source>By the tree's probabilities.</source>
            <translation>나무의 확률대로.</translation>
        </message>
        <message>
            <source>Choose what happens, or roll.</source>
            <translation>일어나는 일을 고르거나 주사위를 굴리십시오.</translation>
        </message>
        <message>
            <source>Consensus of the room</source>
            <translation>참가자의 합의</translation>
        </message>
        <message>
            <source>Drawn by the model</source>
            <translation>모형이 뽑음</translation>
        </message>
        <message>
            <source>How</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Modifiers</source>
            <translation>수정값</translation>
        </message>
        <message>
            <source>Needs a reason.</source>
            <translation>이유가 필요합니다.</translation>
        </message>
        <message>
            <source>Net {net:+d}: the first branch comes in {p:.1f} % of throws.</source>
            <translation>합계 {net:+d}: 첫 가지가 나올 확률 {p:.1f} %.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>굴리기</translation>
        </message>
        <message>
            <source>Seed:
{seed}</source>
            <translation>시드:
{seed}</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>모형</translation>
        </message>
        <message>
            <source>The umpire decides</source>
            <translation>심판이 정함</translation>
        </message>
        <message>
            <source>The umpire's ruling, or going against the die, needs one</source>
            <translation>심판의 판정이나 주사위와 다른 판정에는 이유가 필요합니다</translation>
        </message>
        <message>
            <source>This happens</source>
            <translation>이렇게 됨</translation>
        </message>
        <message>
            <source>Thrown: {dice}</source>
            <translation>나온 눈: {dice}</translation>
        </message>
        <message>
            <source>Two dice: 7 or more is the first branch</source>
            <translation>주사위 둘: 7 이상이면 첫 가지</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>일어나는 일</translation>
        </message>
        <message>
            <source>Write each modifier as its reason and a whole number: trust +1; trucks -2</source>
            <translation>수정값마다 이유와 정수를 적으십시오: 신뢰 +1; 트럭 -2</translation>
        </message>
        <message>
            <source>for two dice: trust +1; trucks -2</source>
            <translation>주사위 둘일 때: 신뢰 +1; 트럭 -2</translation>
        </message>
        <message>
            <source>modifier</source>
            <translation>수정값</translation>
        </message>
    </context>
    <context>
        <name>AreasChart</name>
        <message>
            <source>cannot be told</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>today</source>
            <translation>현재</translation>
        </message>
    </context>
    <context>
        <name>AttributeForm</name>
        <message>
            <source>A double click (or Insert) adds a point, dragging moves it, Delete takes it away.</source>
            <translation>두 번 클릭(또는 Insert)하면 점을 더하고, 끌면 옮기고, Delete로 지웁니다.</translation>
        </message>
        <message>
            <source>Bend</source>
            <translation>굽은 정도</translation>
        </message>
        <message>
            <source>Bent: returns diminish or grow</source>
            <translation>곡선: 한계 가치가 줄거나 늘어남</translation>
        </message>
        <message>
            <source>Best level</source>
            <translation>최고 수준</translation>
        </message>
        <message>
            <source>Change the best level of {name}</source>
            <translation>최고 수준 변경: {name}</translation>
        </message>
        <message>
            <source>Change the unit of {name}</source>
            <translation>단위 변경: {name}</translation>
        </message>
        <message>
            <source>Change the value function of {name}</source>
            <translation>가치 함수 변경: {name}</translation>
        </message>
        <message>
            <source>Change the worst level of {name}</source>
            <translation>최저 수준 변경: {name}</translation>
        </message>
        <message>
            <source>Drag the middle to bend it. Above 0 the first units count most, below 0 the last.</source>
            <translation>가운데를 끌어 굽힙니다. 0보다 크면 처음 단위가, 작으면 마지막 단위가 더 중요합니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>점</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Say what the best {name} means</source>
            <translation>최고 수준의 뜻 적기: {name}</translation>
        </message>
        <message>
            <source>Say what the worst {name} means</source>
            <translation>최저 수준의 뜻 적기: {name}</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>모양</translation>
        </message>
        <message>
            <source>Straight: every unit counts the same</source>
            <translation>직선: 모든 단위의 가치가 같음</translation>
        </message>
        <message>
            <source>Through points</source>
            <translation>점을 지나는 꺾은선</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>단위</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>What the best level means</source>
            <translation>최고 수준의 뜻</translation>
        </message>
        <message>
            <source>What the worst level means</source>
            <translation>최저 수준의 뜻</translation>
        </message>
        <message>
            <source>Without levels its value is its amount, and less is better by a negative weight. With a worst and a best level it counts from 0 to 100.</source>
            <translation>수준이 없으면 양이 곧 값이며, 적을수록 좋은 것은 음의 가중치로 나타냅니다. 최저와 최고 수준이 있으면 0에서 100까지로 셉니다.</translation>
        </message>
        <message>
            <source>Worst level</source>
            <translation>최저 수준</translation>
        </message>
        <message>
            <source>which means</source>
            <translation>그 뜻</translation>
        </message>
    </context>
    <context>
        <name>BarsChart</name>
        <message>
            <source>and {count} more</source>
            <translation>외 {count}개</translation>
        </message>
    </context>
    <context>
        <name>BasisBox</name>
        <message>
            <source>Basis</source>
            <translation>근거 유형</translation>
        </message>
    </context>
    <context>
        <name>BranchFields</name>
        <message>
            <source>Change the probability of {label}</source>
            <translation>확률 변경: {label}</translation>
        </message>
        <message>
            <source>Change the range</source>
            <translation>범위 변경</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>이름표</translation>
        </message>
        <message>
            <source>Label of the branch</source>
            <translation>가지의 이름표</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Range of the probability</source>
            <translation>확률의 범위</translation>
        </message>
        <message>
            <source>Rename the branch</source>
            <translation>가지 이름 바꾸기</translation>
        </message>
        <message>
            <source>The branch to it</source>
            <translation>여기로 오는 가지</translation>
        </message>
        <message>
            <source>low–high</source>
            <translation>하한–상한</translation>
        </message>
    </context>
    <context>
        <name>BranchModel</name>
        <message>
            <source>Branch</source>
            <translation>가지</translation>
        </message>
        <message>
            <source>Change the probability of {label}</source>
            <translation>확률 변경: {label}</translation>
        </message>
        <message>
            <source>Never the best: wherever all numbers lie in their ranges, {other} is better by {gap} or more.</source>
            <translation>최선이 될 수 없음: 모든 수가 범위 안 어디에 있어도 {other} 쪽이 {gap} 이상 낫습니다.</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Rename the branch</source>
            <translation>가지 이름 바꾸기</translation>
        </message>
        <message>
            <source>Utility</source>
            <translation>효용</translation>
        </message>
        <message>
            <source>{written}, here {share}</source>
            <translation>{written}, 여기서는 {share}</translation>
        </message>
    </context>
    <context>
        <name>BranchPayoffs</name>
        <message>
            <source>Another payoff on the way</source>
            <translation>가지에 보수 더하기</translation>
        </message>
        <message>
            <source>Pays on the way…</source>
            <translation>가지의 보수…</translation>
        </message>
    </context>
    <context>
        <name>BranchTable</name>
        <message>
            <source>Branches</source>
            <translation>가지</translation>
        </message>
    </context>
    <context>
        <name>BriefingChoices</name>
        <message>
            <source>&amp;Audience</source>
            <translation>대상(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Handling mark</source>
            <translation>취급 표시(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>용지(&amp;P)</translation>
        </message>
        <message>
            <source>After the first page</source>
            <translation>첫 쪽 다음에</translation>
        </message>
        <message>
            <source>All, as in the hot wash</source>
            <translation>전부, 사후 강평처럼</translation>
        </message>
        <message>
            <source>Every probability</source>
            <translation>모든 확률</translation>
        </message>
        <message>
            <source>List &amp;every number</source>
            <translation>모든 수 나열(&amp;E)</translation>
        </message>
        <message>
            <source>Mark as &amp;draft</source>
            <translation>초안 표시(&amp;D)</translation>
        </message>
        <message>
            <source>No numbers</source>
            <translation>숫자 없음</translation>
        </message>
        <message>
            <source>Paper of the whole &amp;tree</source>
            <translation>나무 전체의 용지(&amp;T)</translation>
        </message>
        <message>
            <source>Probabilities and values</source>
            <translation>확률과 값</translation>
        </message>
        <message>
            <source>Register of assumptions</source>
            <translation>가정 목록</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>구성</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>The recommended play</source>
            <translation>권고 전략</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>같은 용지</translation>
        </message>
        <message>
            <source>The tree as text</source>
            <translation>글로 쓴 나무</translation>
        </message>
        <message>
            <source>The whole tree</source>
            <translation>나무 전체</translation>
        </message>
        <message>
            <source>Those that are far from changing anything, too</source>
            <translation>아무것도 바꿀 것 같지 않은 수까지</translation>
        </message>
        <message>
            <source>Tornado</source>
            <translation>토네이도</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>전환 조건</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>달라진 점</translation>
        </message>
        <message>
            <source>Which may &amp;see</source>
            <translation>공개 범위(&amp;S)</translation>
        </message>
        <message>
            <source>Who would choose otherwise</source>
            <translation>다르게 선택할 당사자</translation>
        </message>
        <message>
            <source>Worth knowing first</source>
            <translation>먼저 알아볼 가치가 있는 것</translation>
        </message>
    </context>
    <context>
        <name>BriefingDialog</name>
        <message>
            <source>&amp;Save PDF…</source>
            <translation>PDF 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>브리핑</translation>
        </message>
        <message>
            <source>Composing…</source>
            <translation>작성 중…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행률</translation>
        </message>
        <message>
            <source>Save the briefing</source>
            <translation>브리핑 저장</translation>
        </message>
        <message>
            <source>Stopped: any other choice starts again.</source>
            <translation>중지했습니다. 다른 항목을 고르면 다시 시작합니다.</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>쓰는 중…</translation>
        </message>
        <message>
            <source>Written: {file}.</source>
            <translation>저장했습니다: {file}</translation>
        </message>
    </context>
    <context>
        <name>Carry</name>
        <message>
            <source>Copy {label}</source>
            <translation>복사: {label}</translation>
        </message>
        <message>
            <source>Move {label}</source>
            <translation>이동: {label}</translation>
        </message>
        <message>
            <source>This outcome becomes a decision; what it pays stays on a branch</source>
            <translation>이 결과는 결정이 되고, 그 보수는 가지에 남습니다</translation>
        </message>
        <message>
            <source>a branch</source>
            <translation>가지 하나</translation>
        </message>
        <message>
            <source>{count} branches</source>
            <translation>가지 {count}개</translation>
        </message>
    </context>
    <context>
        <name>CellForm</name>
        <message>
            <source>Change the notes of {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Change whom {name} plays</source>
            <translation>맡은 행위자 변경: {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>맡은 행위자</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Seats and notes</source>
            <translation>자리와 메모</translation>
        </message>
        <message>
            <source>Seats, notes</source>
            <translation>자리, 메모</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>&amp;Copy table</source>
            <translation>표 복사(&amp;C)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>From {what} to the tree as it is now: 1 difference.</source>
            <translation>{what} → 현재 나무: 차이 1개.</translation>
        </message>
        <message>
            <source>From {what} to the tree as it is now: {count} differences.</source>
            <translation>{what} → 현재 나무: 차이 {count}개.</translation>
        </message>
        <message>
            <source>Looking for what changed …</source>
            <translation>달라진 점을 찾는 중…</translation>
        </message>
        <message>
            <source>Nothing differs between {what} and the tree as it is now.</source>
            <translation>현재 나무와 다른 점이 없습니다: {what}</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>What</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>달라진 점</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>{what} could not be read: {why}</source>
            <translation>읽지 못했습니다: {what}. {why}</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>Enter leads to the place.</source>
            <translation>Enter를 누르면 해당 위치로 갑니다.</translation>
        </message>
        <message>
            <source>Nothing is lacking.</source>
            <translation>빠진 것이 없습니다.</translation>
        </message>
        <message>
            <source>What is still lacking</source>
            <translation>아직 빠진 것</translation>
        </message>
    </context>
    <context>
        <name>ChoiceMode</name>
        <message>
            <source>A lead of {lead} points has odds e to 1 at λ = {rationality}.</source>
            <translation>λ = {rationality}이면 {lead}점 앞설 때 승산이 e 대 1입니다.</translation>
        </message>
        <message>
            <source>At λ = 0 every branch is as likely as the others.</source>
            <translation>λ = 0이면 모든 가지의 가능성이 같습니다.</translation>
        </message>
        <message>
            <source>Change how the move is made</source>
            <translation>선택 방식 변경</translation>
        </message>
        <message>
            <source>Change the rationality</source>
            <translation>합리성 변경</translation>
        </message>
        <message>
            <source>Chooses</source>
            <translation>선택 방식</translation>
        </message>
        <message>
            <source>How the move is made</source>
            <translation>선택이 이루어지는 방식</translation>
        </message>
        <message>
            <source>Rationality λ</source>
            <translation>합리성 λ</translation>
        </message>
        <message>
            <source>logit: better is likelier</source>
            <translation>로짓: 나을수록 더 가능성 높음</translation>
        </message>
        <message>
            <source>the best branch</source>
            <translation>최선의 가지</translation>
        </message>
    </context>
    <context>
        <name>ClockLabel</name>
        <message>
            <source>Time left</source>
            <translation>남은 시간</translation>
        </message>
    </context>
    <context>
        <name>ColourChoice</name>
        <message>
            <source>A colour of the theme</source>
            <translation>테마의 색</translation>
        </message>
        <message>
            <source>Its own colour</source>
            <translation>고유 색</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>기타…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>테마</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A command, or the label of a node</source>
            <translation>명령 또는 마디의 이름표</translation>
        </message>
        <message>
            <source>Compare with nothing</source>
            <translation>비교 안 함</translation>
        </message>
        <message>
            <source>Compare with {name}</source>
            <translation>비교: {name}</translation>
        </message>
        <message>
            <source>Go to {name}</source>
            <translation>이동: {name}</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>할 수 있는 일</translation>
        </message>
    </context>
    <context>
        <name>CompareMenu</name>
        <message>
            <source>&amp;Nothing</source>
            <translation>비교 안 함(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Compare with</source>
            <translation>비교할 파일</translation>
        </message>
        <message>
            <source>Plan B trees (*.planb);;All files (*)</source>
            <translation>Plan B 나무 (*.planb);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>the file as it was saved</source>
            <translation>저장된 파일</translation>
        </message>
    </context>
    <context>
        <name>ConsequencesView</name>
        <message>
            <source>At stake</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Attitude to risk</source>
            <translation>위험 태도</translation>
        </message>
        <message>
            <source>Consequences</source>
            <translation>결과 비교</translation>
        </message>
        <message>
            <source>Dominated</source>
            <translation>열위</translation>
        </message>
        <message>
            <source>Expected level, and between least and most of what can happen</source>
            <translation>기대 수준, 그리고 일어날 수 있는 최소와 최대 사이</translation>
        </message>
        <message>
            <source>The move it is held against</source>
            <translation>비교 대상 선택</translation>
        </message>
        <message>
            <source>The move to be explained</source>
            <translation>설명할 선택</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Why one move leads another</source>
            <translation>한 선택이 다른 선택보다 앞서는 이유</translation>
        </message>
        <message>
            <source>by {moves}</source>
            <translation>{moves}에 대해</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>앞서는 대상</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Go on playing</source>
            <translation>계속 진행(&amp;G)</translation>
        </message>
        <message>
            <source>+1 minute</source>
            <translation>+1분</translation>
        </message>
        <message>
            <source>Close the exercise</source>
            <translation>연습 닫기</translation>
        </message>
        <message>
            <source>Control · {place}</source>
            <translation>통제 · {place}</translation>
        </message>
        <message>
            <source>Every action is in the log · saved {n} s ago</source>
            <translation>모든 행동이 기록됩니다 · {n}초 전에 저장</translation>
        </message>
        <message>
            <source>For you: {note}</source>
            <translation>진행자 메모: {note}</translation>
        </message>
        <message>
            <source>More ▾</source>
            <translation>더 보기 ▾</translation>
        </message>
        <message>
            <source>Note for the log</source>
            <translation>기록할 메모</translation>
        </message>
        <message>
            <source>Note for the log (N)</source>
            <translation>기록할 메모 (N)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>Phones are hung up. All is in the log, and can be gone on with from there.</source>
            <translation>전화 연결을 끊었습니다. 모든 것이 기록에 있어 거기서 이어 갈 수 있습니다.</translation>
        </message>
        <message>
            <source>Players' phones…</source>
            <translation>참가자 전화…</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>시계 시작</translation>
        </message>
        <message>
            <source>The exercise has not ended. Close its windows?</source>
            <translation>연습이 끝나지 않았습니다. 창을 닫겠습니까?</translation>
        </message>
        <message>
            <source>The note is in the log</source>
            <translation>메모를 기록했습니다</translation>
        </message>
        <message>
            <source>players see numbers</source>
            <translation>참가자에게 숫자 보임</translation>
        </message>
        <message>
            <source>players see the answers</source>
            <translation>참가자에게 응답 보임</translation>
        </message>
        <message>
            <source>the room is locked</source>
            <translation>방 잠김</translation>
        </message>
    </context>
    <context>
        <name>CostEffectivenessView</name>
        <message>
            <source>As in the picture</source>
            <translation>그림과 같게</translation>
        </message>
        <message>
            <source>By a mixture: two others, mixed, do as much for less</source>
            <translation>혼합에 의한 열위: 다른 둘을 섞으면 더 적은 비용으로 같은 효과</translation>
        </message>
        <message>
            <source>Choose two attributes: what is spent, and what is had for it.</source>
            <translation>속성 둘을 고르십시오: 들이는 것과 얻는 것.</translation>
        </message>
        <message>
            <source>Cost of one more unit of effect (ICER)</source>
            <translation>효과 한 단위를 더 얻는 비용(ICER)</translation>
        </message>
        <message>
            <source>Cost-effectiveness frontier</source>
            <translation>비용-효과 경계선</translation>
        </message>
        <message>
            <source>Of {count} plans those that another dominates are left out.</source>
            <translation>계획 {count}개 가운데 열위인 것은 뺐습니다.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>계획</translation>
        </message>
        <message>
            <source>Plans by effect</source>
            <translation>효과순 계획</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>비율</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>들임</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>지위</translation>
        </message>
        <message>
            <source>The ratio is the price of one more unit against the plan before it on the frontier.</source>
            <translation>비율은 경계선에서 바로 앞 계획보다 한 단위를 더 얻는 값입니다.</translation>
        </message>
        <message>
            <source>There is one attribute. Cost-effectiveness needs two, what is spent and what is had for it: add one under Document › Attributes.</source>
            <translation>속성이 하나뿐입니다. 비용-효과에는 들이는 것과 얻는 것, 둘이 필요합니다. 문서 › 속성에서 더하십시오.</translation>
        </message>
        <message>
            <source>What is had for it</source>
            <translation>얻는 것</translation>
        </message>
        <message>
            <source>What is spent</source>
            <translation>들이는 것</translation>
        </message>
        <message>
            <source>as good as another</source>
            <translation>다른 것과 동등</translation>
        </message>
        <message>
            <source>by a mixture</source>
            <translation>혼합에 의함</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>고르기…</translation>
        </message>
        <message>
            <source>dominated</source>
            <translation>열위</translation>
        </message>
        <message>
            <source>for</source>
            <translation>얻음</translation>
        </message>
        <message>
            <source>frontier</source>
            <translation>경계선</translation>
        </message>
    </context>
    <context>
        <name>DecideDialog</name>
        <message>
            <source>Assumptions</source>
            <translation>가정</translation>
        </message>
        <message>
            <source>Choose a branch.</source>
            <translation>가지를 고르십시오.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>결정 방식</translation>
        </message>
        <message>
            <source>Dissent</source>
            <translation>반대 의견</translation>
        </message>
        <message>
            <source>One sentence: why this branch</source>
            <translation>한 문장으로: 이 가지를 택한 이유</translation>
        </message>
        <message>
            <source>Rationale (required)</source>
            <translation>논거 (필수)</translation>
        </message>
        <message>
            <source>What has to hold for this to be right</source>
            <translation>이 결정이 옳으려면 성립해야 할 것</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>결정 내용</translation>
        </message>
        <message>
            <source>Who would have done otherwise, and why</source>
            <translation>다르게 했을 사람과 그 이유</translation>
        </message>
        <message>
            <source>{label} — votes: {n}</source>
            <translation>{label} — 표: {n}</translation>
        </message>
    </context>
    <context>
        <name>DisagreementsView</name>
        <message>
            <source>All parties would decide as the play does.</source>
            <translation>모든 당사자가 권고 전략대로 결정할 것입니다.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Costs it</source>
            <translation>당사자의 비용</translation>
        </message>
        <message>
            <source>Costs the owner</source>
            <translation>결정권자의 비용</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>도달 확률</translation>
        </message>
        <message>
            <source>Than</source>
            <translation>현재 선택</translation>
        </message>
        <message>
            <source>What each disagreement costs</source>
            <translation>의견 차이마다 드는 비용</translation>
        </message>
        <message>
            <source>What the owner would lose by giving way here</source>
            <translation>결정권자가 여기서 양보할 때 잃는 값</translation>
        </message>
        <message>
            <source>What the party loses by the branch that is taken</source>
            <translation>현재 선택된 가지 때문에 당사자가 잃는 값</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>당사자</translation>
        </message>
        <message>
            <source>Would rather</source>
            <translation>바라는 선택</translation>
        </message>
    </context>
    <context>
        <name>DocumentProperties</name>
        <message>
            <source>As of</source>
            <translation>기준일</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>작성자</translation>
        </message>
        <message>
            <source>Document properties</source>
            <translation>문서 속성</translation>
        </message>
        <message>
            <source>Handling mark</source>
            <translation>취급 표시</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>시계(時界)</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
    </context>
    <context>
        <name>DocumentWindow</name>
        <message>
            <source>A scenario lays other values and probabilities over the base case. Add one with +.</source>
            <translation>시나리오는 기본안 위에 다른 값과 확률을 겹칩니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>A source says where a number comes from and how far it is to be trusted. Add one with +.</source>
            <translation>출처는 수가 어디서 왔고 얼마나 믿을 만한지를 말합니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>A variable is a number with a name, for use in formulas. Add one with +.</source>
            <translation>변수는 수식에 쓰는 이름 붙은 수입니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>Actors</source>
            <translation>행위자</translation>
        </message>
        <message>
            <source>Actors and weights</source>
            <translation>행위자와 가중치</translation>
        </message>
        <message>
            <source>Actors, attributes, variables, sources, scenarios</source>
            <translation>행위자, 속성, 변수, 출처, 시나리오</translation>
        </message>
        <message>
            <source>Add a scenario</source>
            <translation>시나리오 추가</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>출처 추가</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>변수 추가</translation>
        </message>
        <message>
            <source>Add an actor</source>
            <translation>행위자 추가</translation>
        </message>
        <message>
            <source>Add an attribute</source>
            <translation>속성 추가</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>징후 추가</translation>
        </message>
        <message>
            <source>All weights of it, and all that is paid in it, go with it.</source>
            <translation>이 속성의 가중치와 이 속성으로 지불하는 보수도 모두 없어집니다.</translation>
        </message>
        <message>
            <source>An indicator is something that may be seen and tells of an uncertainty. Add one with +.</source>
            <translation>징후는 관찰될 수 있고 불확실한 일을 알려 주는 것입니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>속성</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>징후</translation>
        </message>
        <message>
            <source>Its decisions fall to the first actor, and moves of chance that were its to nobody.</source>
            <translation>그 결정은 첫 행위자에게 넘어가고, 그 확률 마디는 주인이 없어집니다.</translation>
        </message>
        <message>
            <source>Its value in the base case is written wherever it is used.</source>
            <translation>쓰인 곳마다 기본안의 값이 대신 적힙니다.</translation>
        </message>
        <message>
            <source>New actor</source>
            <translation>새 행위자</translation>
        </message>
        <message>
            <source>New attribute</source>
            <translation>새 속성</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>새 징후</translation>
        </message>
        <message>
            <source>New scenario</source>
            <translation>새 시나리오</translation>
        </message>
        <message>
            <source>New source</source>
            <translation>새 출처</translation>
        </message>
        <message>
            <source>Numbers and stages</source>
            <translation>숫자와 단계</translation>
        </message>
        <message>
            <source>Remove the actor</source>
            <translation>행위자 삭제</translation>
        </message>
        <message>
            <source>Remove the attribute</source>
            <translation>속성 삭제</translation>
        </message>
        <message>
            <source>Remove the indicator</source>
            <translation>징후 삭제</translation>
        </message>
        <message>
            <source>Remove the scenario</source>
            <translation>시나리오 삭제</translation>
        </message>
        <message>
            <source>Remove the source</source>
            <translation>출처 삭제</translation>
        </message>
        <message>
            <source>Remove the variable</source>
            <translation>변수 삭제</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>변수</translation>
        </message>
        <message>
            <source>What rests on it will no longer name it.</source>
            <translation>이 출처를 든 곳에서 이름이 지워집니다.</translation>
        </message>
    </context>
    <context>
        <name>DotPicture</name>
        <message>
            <source>Estimates</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>median {p}</source>
            <translation>중앙값 {p}</translation>
        </message>
        <message>
            <source>pooled {p}</source>
            <translation>종합 {p}</translation>
        </message>
        <message>
            <source>pooled {p} (log-odds mean)</source>
            <translation>종합 {p} (로그 승산 평균)</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Change the probability of {label}</source>
            <translation>확률 변경: {label}</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>제목 변경</translation>
        </message>
        <message>
            <source>Change {attribute}</source>
            <translation>변경: {attribute}</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>이름표</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Rename the branch</source>
            <translation>가지 이름 바꾸기</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Basis</source>
            <translation>근거 유형</translation>
        </message>
        <message>
            <source>Change the basis</source>
            <translation>근거 유형 변경</translation>
        </message>
        <message>
            <source>Change the rationale</source>
            <translation>논거 변경</translation>
        </message>
        <message>
            <source>Change the sources</source>
            <translation>출처 변경</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>논거</translation>
        </message>
        <message>
            <source>Rationale and sources</source>
            <translation>논거와 출처</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>The document names no sources yet.</source>
            <translation>문서에 아직 출처가 없습니다.</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>그렇게 보는 이유</translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message>
            <source>Go on with an exercise</source>
            <translation>연습 이어 가기</translation>
        </message>
        <message>
            <source>Logs of exercises (*.planlog)</source>
            <translation>연습 기록 (*.planlog)</translation>
        </message>
        <message>
            <source>The exercise was not begun: {why}</source>
            <translation>연습을 시작하지 못했습니다: {why}</translation>
        </message>
        <message>
            <source>The room's number</source>
            <translation>참가자의 수</translation>
        </message>
        <message>
            <source>Where the log of the exercise goes</source>
            <translation>연습 기록을 둘 곳</translation>
        </message>
    </context>
    <context>
        <name>ExportOptions</name>
        <message>
            <source>&amp;Kind</source>
            <translation>종류(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>용지(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>크기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Tiled over several pages, with an overview</source>
            <translation>여러 쪽에 나누고 전체 보기 쪽 더하기(&amp;T)</translation>
        </message>
        <message>
            <source>Export the tree</source>
            <translation>나무 내보내기</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG 그림</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>SVG 그림</translation>
        </message>
        <message>
            <source>The whole tree, as it is looked at now.</source>
            <translation>현재 보기 상태의 나무 전체.</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Copied: the tree as a picture.</source>
            <translation>나무를 그림으로 복사했습니다.</translation>
        </message>
        <message>
            <source>Export the tree</source>
            <translation>나무 내보내기</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Written: {file}.</source>
            <translation>저장했습니다: {file}</translation>
        </message>
        <message>
            <source>{file} was not written: {why}</source>
            <translation>{file} 파일을 쓰지 못했습니다: {why}</translation>
        </message>
        <message>
            <source>{title} briefing</source>
            <translation>{title} 브리핑</translation>
        </message>
    </context>
    <context>
        <name>FiguresList</name>
        <message>
            <source> or </source>
            <translation> 또는 </translation>
        </message>
        <message>
            <source>Expected loss of the owner against best: {loss}.</source>
            <translation>최선에 견준 결정권자의 기대 손실: {loss}.</translation>
        </message>
        <message>
            <source>Expected: {choice}.</source>
            <translation>예상: {choice}.</translation>
        </message>
        <message>
            <source>Margin over {branch}: {margin}.</source>
            <translation>차선 {branch}, 차이 {margin}.</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>도달 확률</translation>
        </message>
        <message>
            <source>Reach, if chosen</source>
            <translation>선택될 경우 도달 확률</translation>
        </message>
        <message>
            <source>Recommended: {choice}.</source>
            <translation>권고: {choice}.</translation>
        </message>
        <message>
            <source>Value and reach</source>
            <translation>값과 도달 확률</translation>
        </message>
        <message>
            <source>Where another ties</source>
            <translation>다른 가지와 동등한 경우</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>Open a tree</source>
            <translation>나무 열기</translation>
        </message>
        <message>
            <source>Overwrite it</source>
            <translation>덮어쓰기</translation>
        </message>
        <message>
            <source>Plan B trees (*.planb)</source>
            <translation>Plan B 나무 (*.planb)</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Save the tree as</source>
            <translation>나무를 다른 이름으로 저장</translation>
        </message>
        <message>
            <source>Trees of every program ({endings})</source>
            <translation>모든 프로그램의 나무 ({endings})</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>제목 없음</translation>
        </message>
        <message>
            <source>{file} was not opened: {why}</source>
            <translation>{file} 파일을 열지 못했습니다: {why}</translation>
        </message>
        <message>
            <source>{file} was not saved: {why}</source>
            <translation>{file} 파일을 저장하지 못했습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Close (Escape)</source>
            <translation>닫기 (Escape)</translation>
        </message>
        <message>
            <source>Find in labels, titles, formulas, rationale, notes</source>
            <translation>이름표, 제목, 수식, 논거, 메모에서 찾기</translation>
        </message>
        <message>
            <source>Match upper and lower case</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <source>Next (Enter)</source>
            <translation>다음 (Enter)</translation>
        </message>
        <message>
            <source>Previous (Shift+Enter)</source>
            <translation>이전 (Shift+Enter)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Replace every “{text}”</source>
            <translation>모두 바꾸기: “{text}”</translation>
        </message>
        <message>
            <source>Replace everywhere, in one step</source>
            <translation>한 번에 모두 바꾸기</translation>
        </message>
        <message>
            <source>Replace here, and go on</source>
            <translation>여기를 바꾸고 다음으로</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>바꿀 내용</translation>
        </message>
        <message>
            <source>Replace “{text}”</source>
            <translation>바꾸기: “{text}”</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>{at} of {all}</source>
            <translation>{at}/{all}</translation>
        </message>
    </context>
    <context>
        <name>FixButton</name>
        <message>
            <source>Let the last branch take what the others leave</source>
            <translation>나머지 확률을 마지막 가지에 주기</translation>
        </message>
        <message>
            <source>Multiply the probabilities so that they add up to 1</source>
            <translation>합이 1이 되도록 모든 확률을 비례하여 조정</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>비례 조정</translation>
        </message>
        <message>
            <source>Use #</source>
            <translation># 쓰기</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go there</source>
            <translation>그리로 가기</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Move {n}: {title}</source>
            <translation>{n}차례: {title}</translation>
        </message>
        <message>
            <source>Phases and moves</source>
            <translation>단계와 차례</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>&amp;End it</source>
            <translation>끝내기(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Not yet</source>
            <translation>아직 아님(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>열기(&amp;O)</translation>
        </message>
        <message>
            <source>End the exercise? Nothing is added to its log then.</source>
            <translation>연습을 끝내겠습니까? 이후에는 기록에 아무것도 더해지지 않습니다.</translation>
        </message>
        <message>
            <source>Open the hot wash? Players then see values and what the tree recommends.</source>
            <translation>사후 강평을 열겠습니까? 참가자가 값과 나무의 권고를 보게 됩니다.</translation>
        </message>
        <message>
            <source>The answers are off the screen</source>
            <translation>응답을 화면에서 내렸습니다</translation>
        </message>
        <message>
            <source>The exercise has ended; Report writes what came of it</source>
            <translation>연습이 끝났습니다. 보고서가 그 결과를 적습니다</translation>
        </message>
        <message>
            <source>The players' screen shows the answers</source>
            <translation>참가자 화면에 응답이 나옵니다</translation>
        </message>
        <message>
            <source>This cannot be taken back.</source>
            <translation>되돌릴 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>As opened</source>
            <translation>열었을 때</translation>
        </message>
        <message>
            <source>History</source>
            <translation>작업 기록</translation>
        </message>
        <message>
            <source>What changed since</source>
            <translation>이후 달라진 점</translation>
        </message>
        <message>
            <source>What differs between the selected step and the tree as it is now</source>
            <translation>선택한 단계와 현재 나무의 차이</translation>
        </message>
        <message>
            <source>the step “{step}”</source>
            <translation>“{step}” 단계</translation>
        </message>
    </context>
    <context>
        <name>HotWash</name>
        <message>
            <source>First round</source>
            <translation>첫 라운드</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>포기한 값</translation>
        </message>
        <message>
            <source>Hot wash</source>
            <translation>사후 강평</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Second round</source>
            <translation>둘째 라운드</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>택한 선택</translation>
        </message>
        <message>
            <source>The tree</source>
            <translation>나무</translation>
        </message>
        <message>
            <source>The way taken, beside the recommended one</source>
            <translation>지나온 길과 권고된 길</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>개선할 점</translation>
        </message>
        <message>
            <source>To sustain</source>
            <translation>유지할 점</translation>
        </message>
        <message>
            <source>What came</source>
            <translation>실제로 일어난 것</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Where the room disagreed most, and how it moved</source>
            <translation>의견이 가장 갈린 곳과 그 변화</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>{p:.0f} % likely</source>
            <translation>가능성 {p:.0f} %</translation>
        </message>
    </context>
    <context>
        <name>IndicatorForm</name>
        <message>
            <source>About</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>관찰 추가</translation>
        </message>
        <message>
            <source>Add an entry to the log of {name}</source>
            <translation>관찰 추가: {name}</translation>
        </message>
        <message>
            <source>Change the group of {name}</source>
            <translation>묶음 변경: {name}</translation>
        </message>
        <message>
            <source>Change the note on {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Change the sources of {name}</source>
            <translation>출처 변경: {name}</translation>
        </message>
        <message>
            <source>Change what {name} is about</source>
            <translation>대상 변경: {name}</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>묶음</translation>
        </message>
        <message>
            <source>How likely it is to be seen</source>
            <translation>관찰될 가능성</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>관찰 일지</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Of the indicators of a group, which tell the same story, the strongest counts</source>
            <translation>한 묶음의 징후들은 같은 것을 말하므로 가장 강한 것만 셉니다</translation>
        </message>
        <message>
            <source>Remove an entry from the log of {name}</source>
            <translation>관찰 삭제: {name}</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>관찰 삭제</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>What was seen of it</source>
            <translation>관찰된 것</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>IndicatorsView</name>
        <message>
            <source>A day as 2019-01-14</source>
            <translation>날짜 예: 2019-01-14</translation>
        </message>
        <message>
            <source>A stronger indicator of its group tells the same</source>
            <translation>같은 묶음의 더 강한 징후가 같은 것을 말합니다</translation>
        </message>
        <message>
            <source>About</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>징후 추가</translation>
        </message>
        <message>
            <source>Day of the entry</source>
            <translation>관찰한 날</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>편집…</translation>
        </message>
        <message>
            <source>Feed into the tree</source>
            <translation>나무에 반영</translation>
        </message>
        <message>
            <source>Feed the indicators into the tree</source>
            <translation>징후를 나무에 반영</translation>
        </message>
        <message>
            <source>How likely, before and now</source>
            <translation>이전과 현재의 가능성</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>징후</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>징후</translation>
        </message>
        <message>
            <source>Its probabilities are not determined: see Problems.</source>
            <translation>확률이 정해지지 않았습니다. 문제를 보십시오.</translation>
        </message>
        <message>
            <source>Last entry</source>
            <translation>최근 관찰</translation>
        </message>
        <message>
            <source>Leave the indicators out of the tree</source>
            <translation>징후를 나무에 반영하지 않기</translation>
        </message>
        <message>
            <source>Log on</source>
            <translation>기록일</translation>
        </message>
        <message>
            <source>Log {name}: {what}</source>
            <translation>기록: {name}, {what}</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>새 징후</translation>
        </message>
        <message>
            <source>No probability of {what} changes a decision by itself.</source>
            <translation>이것만으로는 어떤 확률도 결정을 바꾸지 않습니다: {what}</translation>
        </message>
        <message>
            <source>Not looked</source>
            <translation>관찰 안 함</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>안 보임</translation>
        </message>
        <message>
            <source>Nothing is watched for yet. An indicator is something that can be seen and is likelier if one branch of an uncertainty is what happens than if another is.</source>
            <translation>아직 지켜보는 것이 없습니다. 징후란 불확실한 일의 한 가지가 실제일 때 다른 가지일 때보다 더 잘 관찰되는 것입니다.</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>보임</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>가리키는 가지</translation>
        </message>
        <message>
            <source>The branch for which it speaks most, and how many times</source>
            <translation>가장 강하게 가리키는 가지와 그 배수</translation>
        </message>
        <message>
            <source>The entry of the log that holds; a later one replaces it</source>
            <translation>현재 유효한 관찰. 나중 것이 앞의 것을 대신합니다</translation>
        </message>
        <message>
            <source>The tree then counts with what is likely now; --set and what is swept go before</source>
            <translation>나무가 현재의 가능성으로 계산됩니다. --set으로 정한 값과 변화시키는 수가 우선합니다</translation>
        </message>
        <message>
            <source>There is no chance node: nothing is uncertain, so there is no sign of it.</source>
            <translation>확률 마디가 없습니다. 불확실한 것이 없으므로 징후도 없습니다.</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>세지 않음</translation>
        </message>
        <message>
            <source>no entry</source>
            <translation>관찰 없음</translation>
        </message>
        <message>
            <source>not looked</source>
            <translation>관찰 안 함</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>안 보임</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>보임</translation>
        </message>
    </context>
    <context>
        <name>InformationView</name>
        <message>
            <source>Before play</source>
            <translation>시작 전</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>통제</translation>
        </message>
        <message>
            <source>Control: {branch} made certain</source>
            <translation>통제: {branch} 확정</translation>
        </message>
        <message>
            <source>Drawn, with a standard error of {error}</source>
            <translation>추출로 계산, 표준오차 {error}</translation>
        </message>
        <message>
            <source>Each by itself</source>
            <translation>각각 따로</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>전부</translation>
        </message>
        <message>
            <source>Gains to {actor}. Every owner learns it and answers; privately, only {actor} does.</source>
            <translation>{actor}의 이득. 모든 결정권자가 알고 대응합니다. 비공개이면 {actor}만 압니다.</translation>
        </message>
        <message>
            <source>If the best branch could be made certain instead</source>
            <translation>대신 최선의 가지를 확정할 수 있을 때</translation>
        </message>
        <message>
            <source>Just before</source>
            <translation>직전</translation>
        </message>
        <message>
            <source>Known together</source>
            <translation>함께 알기</translation>
        </message>
        <message>
            <source>On arrival</source>
            <translation>도달 시</translation>
        </message>
        <message>
            <source>Only {actor} learns it: all others do what they do today</source>
            <translation>{actor}만 압니다. 다른 모두는 현재대로 행동합니다</translation>
        </message>
        <message>
            <source>Public: at the start, since it will be learned there</source>
            <translation>공개: 어차피 알게 될 것이므로 시작 시점 기준</translation>
        </message>
        <message>
            <source>Public: where that is reached, informed less uninformed</source>
            <translation>공개: 도달했을 때, 알 때에서 모를 때를 뺀 값</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>도달 확률</translation>
        </message>
        <message>
            <source>There is no chance node: nothing is uncertain, so there is nothing to learn.</source>
            <translation>확률 마디가 없습니다. 불확실한 것이 없으므로 알아볼 것도 없습니다.</translation>
        </message>
        <message>
            <source>What is known: the {learned}</source>
            <translation>아는 것: {learned}</translation>
        </message>
        <message>
            <source>What is learned</source>
            <translation>알게 되는 것</translation>
        </message>
        <message>
            <source>Worth knowing before the first decision</source>
            <translation>첫 결정 전에 알 가치</translation>
        </message>
        <message>
            <source>Worth knowing, by when it is learned</source>
            <translation>아는 시점별 정보 가치</translation>
        </message>
        <message>
            <source>privately</source>
            <translation>비공개</translation>
        </message>
        <message>
            <source>the first decision</source>
            <translation>첫 결정</translation>
        </message>
        <message>
            <source>today {value}</source>
            <translation>현재 {value}</translation>
        </message>
        <message>
            <source>{count} known together before the first decision: {public}, privately {private}.</source>
            <translation>첫 결정 전에 {count}개를 함께 알 때: {public}, 비공개 {private}.</translation>
        </message>
        <message>
            <source>{what}, known to all before the first decision: {worth}</source>
            <translation>{what}, 첫 결정 전에 모두가 알 때: {worth}</translation>
        </message>
    </context>
    <context>
        <name>InjectForm</name>
        <message>
            <source>Cells</source>
            <translation>참가 조</translation>
        </message>
        <message>
            <source>Cells that receive it</source>
            <translation>받는 참가 조</translation>
        </message>
        <message>
            <source>Change inject {name}</source>
            <translation>상황 메시지 변경: {name}</translation>
        </message>
        <message>
            <source>Change when {name} is due</source>
            <translation>보낼 때 변경: {name}</translation>
        </message>
        <message>
            <source>Change who receives {name}</source>
            <translation>받는 조 변경: {name}</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>예상</translation>
        </message>
        <message>
            <source>Faction</source>
            <translation>발신 측</translation>
        </message>
        <message>
            <source>From</source>
            <translation>보낸 이</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>학습 목적</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Node or branch</source>
            <translation>마디 또는 가지</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>Renumber {name}</source>
            <translation>번호 변경: {name}</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>접는 곳</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>To</source>
            <translation>받는 조</translation>
        </message>
        <message>
            <source>With no cell ticked it is for everybody.</source>
            <translation>참가 조를 고르지 않으면 모두에게 보냅니다.</translation>
        </message>
        <message>
            <source>a whole number from 1 to 9999 stands here</source>
            <translation>1에서 9999 사이의 정수를 적습니다</translation>
        </message>
        <message>
            <source>at its time</source>
            <translation>정한 시각에</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>손으로</translation>
        </message>
        <message>
            <source>hours and minutes of play, such as 1:20</source>
            <translation>진행 시와 분, 예: 1:20</translation>
        </message>
        <message>
            <source>when a branch is taken</source>
            <translation>가지를 택할 때</translation>
        </message>
        <message>
            <source>when play reaches a node</source>
            <translation>진행이 마디에 이를 때</translation>
        </message>
    </context>
    <context>
        <name>InjectPage</name>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>CSV 내보내기(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Import CSV…</source>
            <translation>CSV 가져오기(&amp;I)…</translation>
        </message>
        <message>
            <source>Export injects</source>
            <translation>상황 메시지 내보내기</translation>
        </message>
        <message>
            <source>Import injects</source>
            <translation>상황 메시지 가져오기</translation>
        </message>
        <message>
            <source>Import injects from {file}</source>
            <translation>상황 메시지 가져오기: {file}</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>알 수 없는 것</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>표 (*.csv)</translation>
        </message>
        <message>
            <source>{count} injects were taken from {file}. This was not understood:</source>
            <translation>상황 메시지 {count}개를 {file} 파일에서 가져왔습니다. 알 수 없었던 것:</translation>
        </message>
        <message>
            <source>{file} was not read: {why}</source>
            <translation>{file} 파일을 읽지 못했습니다: {why}</translation>
        </message>
        <message>
            <source>{file} was not written: {why}</source>
            <translation>{file} 파일을 쓰지 못했습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>InjectPanel</name>
        <message>
            <source>Expected: {action}</source>
            <translation>기대하는 행동: {action}</translation>
        </message>
        <message>
            <source>Injects</source>
            <translation>상황 메시지</translation>
        </message>
        <message>
            <source>Injects · {due} due, {sent} of {all} sent</source>
            <translation>상황 메시지 · 예정 {due}, 보냄 {sent}/{all}</translation>
        </message>
        <message>
            <source>Send the inject ▸</source>
            <translation>상황 메시지 보내기 ▸</translation>
        </message>
        <message>
            <source>To {to} · {method} from {sender}</source>
            <translation>받는 조 {to} · {method}, 보낸 이 {sender}</translation>
        </message>
        <message>
            <source>What the inject says</source>
            <translation>상황 메시지 내용</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>손으로</translation>
        </message>
        <message>
            <source>due</source>
            <translation>보낼 때</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>아직 아님</translation>
        </message>
        <message>
            <source>on a branch</source>
            <translation>가지에 따라</translation>
        </message>
        <message>
            <source>on reaching</source>
            <translation>도달하면</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>보냄</translation>
        </message>
    </context>
    <context>
        <name>InputChooser</name>
        <message>
            <source>Type a part of a name to find a number</source>
            <translation>수를 찾으려면 이름의 일부를 입력하십시오</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Change the notes</source>
            <translation>메모 변경</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>세부 정보</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
    </context>
    <context>
        <name>JoinCard</name>
        <message>
            <source>Code to join by</source>
            <translation>참가 코드</translation>
        </message>
        <message>
            <source>Join at {at}</source>
            <translation>참가 주소 {at}</translation>
        </message>
        <message>
            <source>The room is locked</source>
            <translation>방이 잠겼습니다</translation>
        </message>
    </context>
    <context>
        <name>Knowing</name>
        <message>
            <source>Control over this event</source>
            <translation>이 사건의 통제</translation>
        </message>
        <message>
            <source>Made certain: {branch}</source>
            <translation>확정: {branch}</translation>
        </message>
        <message>
            <source>Perfect information on this event</source>
            <translation>이 사건의 완전 정보</translation>
        </message>
        <message>
            <source>Worth knowing first</source>
            <translation>먼저 알아볼 가치가 있는 것</translation>
        </message>
    </context>
    <context>
        <name>LayDialog</name>
        <message>
            <source>A new one: The room</source>
            <translation>새 시나리오: 참가자</translation>
        </message>
        <message>
            <source>Lay it over the tree</source>
            <translation>나무 위에 겹치기</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>참가자</translation>
        </message>
        <message>
            <source>The room's number into the tree</source>
            <translation>참가자의 수를 나무에</translation>
        </message>
    </context>
    <context>
        <name>LikelihoodModel</name>
        <message>
            <source>Change how likely it is seen if {label}</source>
            <translation>관찰될 가능성 변경: {label}</translation>
        </message>
        <message>
            <source>If</source>
            <translation>실제</translation>
        </message>
        <message>
            <source>it is seen with probability</source>
            <translation>관찰될 확률</translation>
        </message>
    </context>
    <context>
        <name>LikelihoodTable</name>
        <message>
            <source>If {branch}</source>
            <translation>실제: {branch}</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>음성</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>양성</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Result {number}</source>
            <translation>결과 {number}</translation>
        </message>
        <message>
            <source>adds up to</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>if {branch}: a probability lies between 0 and 1</source>
            <translation>실제가 {branch}일 때: 확률은 0과 1 사이여야 합니다</translation>
        </message>
        <message>
            <source>if {branch}: the row adds up to {total}, not 1</source>
            <translation>실제가 {branch}일 때: 행의 합이 1이 아니라 {total}입니다</translation>
        </message>
        <message>
            <source>if {branch}: {sentence}</source>
            <translation>실제가 {branch}일 때: {sentence}</translation>
        </message>
        <message>
            <source>two results have the same name</source>
            <translation>이름이 같은 결과가 둘 있습니다</translation>
        </message>
    </context>
    <context>
        <name>ListedPage</name>
        <message>
            <source>Move down</source>
            <translation>아래로 이동</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>위로 이동</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>이동: {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>삭제: {name}</translation>
        </message>
    </context>
    <context>
        <name>LoadingBar</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>The tree of {file} is being laid out …</source>
            <translation>{file}: 나무를 배치하는 중…</translation>
        </message>
        <message>
            <source>The values of {file} are being worked out …</source>
            <translation>{file}: 값을 계산하는 중…</translation>
        </message>
        <message>
            <source>{file} is being read …</source>
            <translation>{file}: 읽는 중…</translation>
        </message>
    </context>
    <context>
        <name>LogModel</name>
        <message>
            <source>Change the log of {name}</source>
            <translation>관찰 일지 변경: {name}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>관찰된 것</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <source>Data</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Entries of the log</source>
            <translation>기록 항목</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>관찰 일지</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>What</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>{file}: {n} entries, each naming the hash of the one before.</source>
            <translation>{file}: 기록 {n}개, 각각 앞 기록의 해시를 담고 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Alpha: the weight on the best, from 0 (as maximin) to 1 (as maximax)</source>
            <translation>알파: 최선에 두는 가중치, 0(맥시민)에서 1(맥시맥스)까지</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>규칙</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>관점</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Weight on the best</source>
            <translation>최선의 가중치</translation>
        </message>
        <message>
            <source>Where an attribute's value bends, only the total at the end is defined.</source>
            <translation>속성의 가치가 곡선이면 끝에서의 총계만 정의됩니다.</translation>
        </message>
        <message>
            <source>Whether a node's value holds what the path to it has paid, or only what is still to come</source>
            <translation>마디의 값이 거기까지 지불한 것을 포함하는지, 앞으로의 것만 나타내는지</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Change the document's properties</source>
            <translation>문서 속성 변경</translation>
        </message>
        <message>
            <source>Plan B</source>
            <translation>Plan B</translation>
        </message>
        <message>
            <source>Plan B speaks this language when it is started again.</source>
            <translation>Plan B를 다시 시작하면 이 언어로 나옵니다.</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>편집됨</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>저장 안 됨</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>저장됨</translation>
        </message>
    </context>
    <context>
        <name>Matter</name>
        <message>
            <source>Announced: SHA-256 of the seed {digest}</source>
            <translation>알림: 시드의 SHA-256 {digest}</translation>
        </message>
        <message>
            <source>The disagreement changes no decision: with anybody's numbers the choices stay the same.</source>
            <translation>의견 차이가 결정을 바꾸지 않습니다. 누구의 수를 써도 선택은 같습니다.</translation>
        </message>
        <message>
            <source>The disagreement matters: with their own numbers {n} of {all} would choose otherwise at {where}.</source>
            <translation>의견 차이가 결정에 영향을 줍니다. 자기 수를 쓰면 {all}명 중 {n}명이 다르게 선택합니다: {where}.</translation>
        </message>
        <message>
            <source>The room's number crosses a trigger: at {node}, {now} gives way to {then}.</source>
            <translation>참가자의 수가 전환점을 넘습니다. {node}: {now} → {then}.</translation>
        </message>
        <message>
            <source>Thrown: {dice} · seed {seed}</source>
            <translation>나온 눈: {dice} · 시드 {seed}</translation>
        </message>
        <message>
            <source>Triggers that the room's number crosses</source>
            <translation>참가자의 수가 넘는 전환점</translation>
        </message>
        <message>
            <source>Votes advise: {counts}</source>
            <translation>투표 결과(참고): {counts}</translation>
        </message>
        <message>
            <source>What the answers come to</source>
            <translation>응답의 종합</translation>
        </message>
        <message>
            <source>by the model</source>
            <translation>모형에 따라</translation>
        </message>
        <message>
            <source>{n} answers of 0 or 1 count as 0.01 or 0.99.</source>
            <translation>0이나 1인 응답 {n}개는 0.01 또는 0.99로 셉니다.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>알림 닫기</translation>
        </message>
    </context>
    <context>
        <name>Minimap</name>
        <message>
            <source>The whole tree</source>
            <translation>나무 전체</translation>
        </message>
    </context>
    <context>
        <name>Mistakes</name>
        <message>
            <source>A mistake in Plan B itself: {what}. Your document is as it was before.</source>
            <translation>Plan B 자체의 오류: {what}. 문서는 이전 그대로입니다.</translation>
        </message>
    </context>
    <context>
        <name>NodeFields</name>
        <message>
            <source>Chance node</source>
            <translation>확률 마디</translation>
        </message>
        <message>
            <source>Chance nodes with the same event are one uncertainty met in several places.</source>
            <translation>사건이 같은 확률 마디들은 여러 곳에서 만나는 하나의 불확실성입니다.</translation>
        </message>
        <message>
            <source>Change the event</source>
            <translation>사건 변경</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>제목 변경</translation>
        </message>
        <message>
            <source>Change whose move it is</source>
            <translation>결정권자 변경</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Whose move</source>
            <translation>결정권자</translation>
        </message>
        <message>
            <source>its own uncertainty</source>
            <translation>독립된 불확실성</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>; above: </source>
            <translation>; 초과: </translation>
        </message>
        <message>
            <source>below: </source>
            <translation>미만: </translation>
        </message>
        <message>
            <source>else </source>
            <translation>아니면 </translation>
        </message>
        <message>
            <source>keep while {least}</source>
            <translation>유지: {least}</translation>
        </message>
    </context>
    <context>
        <name>NumbersPage</name>
        <message>
            <source>Change how numbers are shown</source>
            <translation>숫자 표시 방식 변경</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>소수 자릿수</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Group thousands</source>
            <translation>천 단위 구분</translation>
        </message>
        <message>
            <source>ICD 203</source>
            <translation>ICD 203</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>말로는</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>숫자</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>UK PHIA</source>
            <translation>UK PHIA</translation>
        </message>
        <message>
            <source>What the columns of the tree are called, from the left. One without a name has no heading.</source>
            <translation>나무의 열 이름을 왼쪽부터 적습니다. 이름이 없으면 제목이 없습니다.</translation>
        </message>
        <message>
            <source>Words for them</source>
            <translation>확률을 나타내는 말</translation>
        </message>
        <message>
            <source>as decimals, 0.40</source>
            <translation>소수로, 0.40</translation>
        </message>
        <message>
            <source>in per cent, 40 %</source>
            <translation>백분율로, 40 %</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>NumbersView</name>
        <message>
            <source>Known before the first decision, all else in doubt; ± is the standard error. P: the probabilities of a chance node. Other owners keep to today's choices.</source>
            <translation>다른 것은 불확실한 채 첫 결정 전에 알 때의 값. ±는 표준오차. P: 확률 마디의 확률들. 다른 결정권자는 현재의 선택을 지킵니다.</translation>
        </message>
        <message>
            <source>Known together</source>
            <translation>함께 알기</translation>
        </message>
        <message>
            <source>No number is in doubt: give a variable or a probability a low and a high to see it here.</source>
            <translation>불확실한 수가 없습니다. 변수나 확률에 하한과 상한을 주면 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>Worth knowing exactly before the first decision</source>
            <translation>첫 결정 전에 정확히 알 가치</translation>
        </message>
        <message>
            <source>worth knowing exactly</source>
            <translation>정확히 알 가치</translation>
        </message>
        <message>
            <source>{count} more numbers are valued when they are ticked.</source>
            <translation>{count}개의 수는 선택하면 계산합니다.</translation>
        </message>
        <message>
            <source>{what}: {worth}, over {plans} plans</source>
            <translation>{what}: {worth}, 계획 {plans}개 기준</translation>
        </message>
    </context>
    <context>
        <name>ObjectiveForm</name>
        <message>
            <source>Change the objective</source>
            <translation>목표 변경</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>목표</translation>
        </message>
    </context>
    <context>
        <name>OddsBar</name>
        <message>
            <source>ICD 203</source>
            <translation>ICD 203</translation>
        </message>
        <message>
            <source>PHIA</source>
            <translation>PHIA</translation>
        </message>
        <message>
            <source>sum {sum}</source>
            <translation>합계 {sum}</translation>
        </message>
        <message>
            <source>what they add up to is not known</source>
            <translation>합계를 알 수 없습니다</translation>
        </message>
    </context>
    <context>
        <name>OneWayView</name>
        <message>
            <source>Chosen anew</source>
            <translation>새로 선택</translation>
        </message>
        <message>
            <source>Chosen freely: {value}</source>
            <translation>자유롭게 선택: {value}</translation>
        </message>
        <message>
            <source>Later choices</source>
            <translation>이후의 선택</translation>
        </message>
        <message>
            <source>Number that varies</source>
            <translation>변화시킬 수</translation>
        </message>
        <message>
            <source>One-way</source>
            <translation>일원 분석</translation>
        </message>
        <message>
            <source>Plan held</source>
            <translation>계획 고정</translation>
        </message>
        <message>
            <source>above</source>
            <translation>초과</translation>
        </message>
        <message>
            <source>below</source>
            <translation>미만</translation>
        </message>
        <message>
            <source>later {move} {side} {value}</source>
            <translation>이후 {move}: {value} {side}</translation>
        </message>
        <message>
            <source>switch to {move} {side} {value}</source>
            <translation>전환 {move}: {value} {side}</translation>
        </message>
        <message>
            <source>today {value}</source>
            <translation>현재 {value}</translation>
        </message>
        <message>
            <source>{number} changes no decision of the play, wherever it may lie.</source>
            <translation>{number}: 어떤 값이어도 권고 전략의 결정을 바꾸지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>OperatorGrid</name>
        <message>
            <source>&amp;Add a seat</source>
            <translation>자리 추가(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Forget the names</source>
            <translation>이름 잊기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Forget them</source>
            <translation>잊기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Not yet</source>
            <translation>아직 아님(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Remove the seat</source>
            <translation>자리 삭제(&amp;R)</translation>
        </message>
        <message>
            <source>A probability for each, apart by spaces: {labels}.</source>
            <translation>각각의 확률을 빈칸으로 띄어 적으십시오: {labels}.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>응답</translation>
        </message>
        <message>
            <source>Answers by seat</source>
            <translation>자리별 응답</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>칸</translation>
        </message>
        <message>
            <source>Forget the names</source>
            <translation>이름 잊기</translation>
        </message>
        <message>
            <source>Forget who sat where? The file with the names is deleted.</source>
            <translation>누가 어디에 앉았는지 잊겠습니까? 이름을 담은 파일이 지워집니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Names stand in a file beside the log, for you alone: no player and no report is told.</source>
            <translation>이름은 기록 옆의 파일에 따로 두며 진행자만 봅니다. 참가자에게도 보고서에도 나오지 않습니다.</translation>
        </message>
        <message>
            <source>Nothing is asked now.</source>
            <translation>지금은 묻는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>자리</translation>
        </message>
        <message>
            <source>Seats: names and answers</source>
            <translation>자리: 이름과 답</translation>
        </message>
        <message>
            <source>The number of the option: {options}.</source>
            <translation>선택지 번호: {options}.</translation>
        </message>
        <message>
            <source>This cannot be taken back.</source>
            <translation>되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>the names cannot be kept: {why}</source>
            <translation>이름을 적어 둘 수 없습니다: {why}</translation>
        </message>
        <message>
            <source>write the number of an option</source>
            <translation>선택지 번호를 적으십시오</translation>
        </message>
        <message>
            <source>{label}: a probability as 0.4, 40% or a word.</source>
            <translation>{label}: 0.4, 40% 또는 말로 확률을 적으십시오.</translation>
        </message>
        <message>
            <source>{title}: a number.</source>
            <translation>{title}: 수를 적으십시오.</translation>
        </message>
    </context>
    <context>
        <name>OtherPrograms</name>
        <message>
            <source>Export for other programs</source>
            <translation>다른 프로그램용으로 내보내기</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>빠진 것</translation>
        </message>
        <message>
            <source>Not carried over</source>
            <translation>옮겨 오지 않은 것</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Written: {file}.</source>
            <translation>저장했습니다: {file}</translation>
        </message>
        <message>
            <source>{file} has none of these endings: {endings}</source>
            <translation>{file}: 파일 확장자가 다음 중 하나가 아닙니다: {endings}</translation>
        </message>
        <message>
            <source>{file} is open. What it holds and the tree does not:</source>
            <translation>{file} 파일을 열었습니다. 파일에는 있으나 나무에는 없는 것:</translation>
        </message>
        <message>
            <source>{file} is written. {program} does not hold all of the tree. It lacks:</source>
            <translation>{file} 파일을 썼습니다. {program}에는 나무의 모든 것을 담을 수 없습니다. 빠진 것:</translation>
        </message>
        <message>
            <source>{file} was not written: {why}</source>
            <translation>{file} 파일을 쓰지 못했습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>OutcomePayoffs</name>
        <message>
            <source>Basis</source>
            <translation>근거 유형</translation>
        </message>
        <message>
            <source>Change the basis of the payoffs</source>
            <translation>보수의 근거 유형 변경</translation>
        </message>
        <message>
            <source>Payoffs</source>
            <translation>보수</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Outline</source>
            <translation>개요</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message>
            <source>by {label}</source>
            <translation>{label} 가지로</translation>
        </message>
        <message>
            <source>chance node</source>
            <translation>확률 마디</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>expected {value}</source>
            <translation>기댓값 {value}</translation>
        </message>
        <message>
            <source>link</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>probability {p}</source>
            <translation>확률 {p}</translation>
        </message>
        <message>
            <source>reach {reach}</source>
            <translation>도달 확률 {reach}</translation>
        </message>
    </context>
    <context>
        <name>OutlineView</name>
        <message>
            <source>Outline</source>
            <translation>개요</translation>
        </message>
    </context>
    <context>
        <name>OverlayModel</name>
        <message>
            <source>Base case</source>
            <translation>기본안</translation>
        </message>
        <message>
            <source>Change {what} in the scenario</source>
            <translation>시나리오에서 변경: {what}</translation>
        </message>
        <message>
            <source>In this scenario</source>
            <translation>이 시나리오</translation>
        </message>
        <message>
            <source>The document does not have this any more.</source>
            <translation>문서에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>항목</translation>
        </message>
    </context>
    <context>
        <name>OwnerBox</name>
        <message>
            <source>Whose move</source>
            <translation>결정권자</translation>
        </message>
        <message>
            <source>nobody's: chance</source>
            <translation>없음: 확률</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>쪽에 맞춤</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>쪽 번호</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>작게</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>/ {count}</translation>
        </message>
    </context>
    <context>
        <name>PayoffFields</name>
        <message>
            <source>Change {attribute}</source>
            <translation>변경: {attribute}</translation>
        </message>
    </context>
    <context>
        <name>PhonesDialog</name>
        <message>
            <source>&amp;Lock the room: nobody else comes in</source>
            <translation>방 잠그기: 더 들어올 수 없음(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Start the page</source>
            <translation>페이지 시작(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Stop the page</source>
            <translation>페이지 중지(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Test the way in</source>
            <translation>접속 시험(&amp;T)</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>이 컴퓨터의 주소</translation>
        </message>
        <message>
            <source>Phones join at {url} with the code {code}.</source>
            <translation>전화로 {url} 접속, 코드 {code}.</translation>
        </message>
        <message>
            <source>Phones reach the page: one has been heard.</source>
            <translation>전화가 페이지에 닿습니다. 하나가 접속했습니다.</translation>
        </message>
        <message>
            <source>Players open a page that this computer serves. It is plain HTTP: others on the same network could read what is sent, so use a router or a hotspot of your own. Nothing leaves that network.</source>
            <translation>참가자는 이 컴퓨터가 제공하는 페이지를 엽니다. 암호화하지 않은 HTTP이므로 같은 네트워크의 다른 사람이 내용을 읽을 수 있습니다. 자체 공유기나 핫스팟을 쓰십시오. 그 네트워크 밖으로는 아무것도 나가지 않습니다.</translation>
        </message>
        <message>
            <source>Players' phones</source>
            <translation>참가자 전화</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>포트</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>시험 중…</translation>
        </message>
        <message>
            <source>What the test found</source>
            <translation>시험 결과</translation>
        </message>
        <message>
            <source>any free one</source>
            <translation>비어 있는 아무 포트</translation>
        </message>
        <message>
            <source>the page was not started: {why}</source>
            <translation>페이지를 시작하지 못했습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Selected on the tree</source>
            <translation>나무에서 선택한 곳</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>PlayersScreen</name>
        <message>
            <source>Players' screen</source>
            <translation>참가자 화면</translation>
        </message>
    </context>
    <context>
        <name>Playing</name>
        <message>
            <source>the log cannot be written: {why}</source>
            <translation>기록을 쓸 수 없습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>PolicyView</name>
        <message>
            <source>At</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>선택</translation>
        </message>
        <message>
            <source>Else</source>
            <translation>대안</translation>
        </message>
        <message>
            <source>If</source>
            <translation>조건</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>차이</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>도달 확률</translation>
        </message>
        <message>
            <source>The recommended play</source>
            <translation>권고 전략</translation>
        </message>
        <message>
            <source>To whoever decides</source>
            <translation>결정하는 당사자의 값</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>PreparationWindow</name>
        <message>
            <source>&amp;Cells</source>
            <translation>참가 조(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Injects</source>
            <translation>상황 메시지(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Objectives</source>
            <translation>목표(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Roles</source>
            <translation>역할(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Turns</source>
            <translation>차례(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Visibility</source>
            <translation>공개(&amp;V)</translation>
        </message>
        <message>
            <source>A cell is a table of players who play one party, or observe. Add one with +.</source>
            <translation>참가 조는 한 당사자를 맡거나 참관하는 참가자들입니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>A role is a part to be played, in a cell or in control, without a name. Add one with +.</source>
            <translation>역할은 참가 조나 통제반에서 맡는 배역으로, 사람 이름은 적지 않습니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>A turn is one round of talk about one node of the tree. Add one with +.</source>
            <translation>차례는 나무의 한 마디를 두고 나누는 한 번의 토의입니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>Add a cell</source>
            <translation>참가 조 추가</translation>
        </message>
        <message>
            <source>Add a role</source>
            <translation>역할 추가</translation>
        </message>
        <message>
            <source>Add a turn</source>
            <translation>차례 추가</translation>
        </message>
        <message>
            <source>Add an inject</source>
            <translation>상황 메시지 추가</translation>
        </message>
        <message>
            <source>Add an objective</source>
            <translation>목표 추가</translation>
        </message>
        <message>
            <source>An inject is a message into the play. Add one with +, or import a table.</source>
            <translation>상황 메시지는 진행 중에 보내는 소식입니다. +로 더하거나 표를 가져오십시오.</translation>
        </message>
        <message>
            <source>An objective says what the exercise is held for; the report has it rated. Add one with +.</source>
            <translation>목표는 연습을 하는 까닭이며 보고서에서 평가합니다. +로 더하십시오.</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>참가 조</translation>
        </message>
        <message>
            <source>Chec&amp;ks</source>
            <translation>점검(&amp;K)</translation>
        </message>
        <message>
            <source>Injects</source>
            <translation>상황 메시지</translation>
        </message>
        <message>
            <source>New cell</source>
            <translation>새 참가 조</translation>
        </message>
        <message>
            <source>New inject</source>
            <translation>새 상황 메시지</translation>
        </message>
        <message>
            <source>New objective</source>
            <translation>새 목표</translation>
        </message>
        <message>
            <source>New role</source>
            <translation>새 역할</translation>
        </message>
        <message>
            <source>New turn</source>
            <translation>새 차례</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>목표</translation>
        </message>
        <message>
            <source>Prepare the exercise</source>
            <translation>연습 준비</translation>
        </message>
        <message>
            <source>Remove the cell</source>
            <translation>참가 조 삭제</translation>
        </message>
        <message>
            <source>Remove the inject</source>
            <translation>상황 메시지 삭제</translation>
        </message>
        <message>
            <source>Remove the objective</source>
            <translation>목표 삭제</translation>
        </message>
        <message>
            <source>Remove the role</source>
            <translation>역할 삭제</translation>
        </message>
        <message>
            <source>Remove the turn</source>
            <translation>차례 삭제</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>역할</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>차례</translation>
        </message>
    </context>
    <context>
        <name>PreparedPage</name>
        <message>
            <source>Move {name}</source>
            <translation>이동: {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>삭제: {name}</translation>
        </message>
    </context>
    <context>
        <name>Preparing</name>
        <message>
            <source>Logs of exercises (*.planlog)</source>
            <translation>연습 기록 (*.planlog)</translation>
        </message>
        <message>
            <source>Making {file}…</source>
            <translation>{file}: 만드는 중…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Prepare an exercise first: it needs at least one cell and one turn.</source>
            <translation>먼저 연습을 준비하십시오. 참가 조와 차례가 적어도 하나씩 필요합니다.</translation>
        </message>
        <message>
            <source>Report on</source>
            <translation>보고할 연습</translation>
        </message>
        <message>
            <source>Save the answer sheets</source>
            <translation>응답지 저장</translation>
        </message>
        <message>
            <source>Save the facilitator's guide</source>
            <translation>진행자 안내서 저장</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>Word processor (*.docx)</source>
            <translation>워드 문서 (*.docx)</translation>
        </message>
        <message>
            <source>Written: {file}.</source>
            <translation>저장했습니다: {file}</translation>
        </message>
        <message>
            <source>{file} was not written: {why}</source>
            <translation>{file} 파일을 쓰지 못했습니다: {why}</translation>
        </message>
        <message>
            <source>{log} report</source>
            <translation>{log} 보고서</translation>
        </message>
        <message>
            <source>{title} answer sheets</source>
            <translation>{title} 응답지</translation>
        </message>
        <message>
            <source>{title} guide</source>
            <translation>{title} 안내서</translation>
        </message>
    </context>
    <context>
        <name>PrintOptions</name>
        <message>
            <source>&amp;Preview…</source>
            <translation>미리 보기(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Tiled over several pages, with an overview</source>
            <translation>여러 쪽에 나누고 전체 보기 쪽 더하기(&amp;T)</translation>
        </message>
        <message>
            <source>All on &amp;one page</source>
            <translation>모두 한 쪽에(&amp;O)</translation>
        </message>
        <message>
            <source>Only what is shown: &amp;focus and collapsed branches as on the screen</source>
            <translation>보이는 것만: 화면처럼 초점과 접은 가지 그대로(&amp;F)</translation>
        </message>
        <message>
            <source>Print is not tagged for screen readers; the briefing is.</source>
            <translation>인쇄물에는 화면 낭독기용 태그가 없습니다. 브리핑에는 있습니다.</translation>
        </message>
        <message>
            <source>Print the tree</source>
            <translation>나무 인쇄</translation>
        </message>
        <message>
            <source>What is in &amp;sight, as large as the sheet</source>
            <translation>보이는 부분을 용지 크기로(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>Printable</name>
        <message>
            <source>Copy as picture</source>
            <translation>그림으로 복사</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>표 복사</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>그림 내보내기</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>그림 내보내기…</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.pdf *.png)</source>
            <translation>그림 (*.svg *.pdf *.png)</translation>
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Problem</source>
            <translation>문제</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>주의</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message>
            <source>No problems. Every value can be worked out.</source>
            <translation>문제가 없습니다. 모든 값을 계산할 수 있습니다.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>문제</translation>
        </message>
    </context>
    <context>
        <name>QrPicture</name>
        <message>
            <source>QR code to join by</source>
            <translation>참가용 QR 코드</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>QuestionStrip</name>
        <message>
            <source>Problems</source>
            <translation>문제</translation>
        </message>
        <message>
            <source>Problems {count}</source>
            <translation>문제 {count}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>분석</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Clear the list</source>
            <translation>목록 지우기</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message>
            <source>0 is the best evidence, 1 none: by what it rests on, and its source's grade</source>
            <translation>0은 최선의 증거, 1은 없음: 근거 유형과 출처의 등급에 따름</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>근거 유형</translation>
        </message>
        <message>
            <source>By how near its change is, then by how weak its evidence is</source>
            <translation>변화가 가까운 순, 다음으로 증거가 약한 순</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Flips at</source>
            <translation>전환점</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>근접도</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>Register of assumptions</source>
            <translation>가정 목록</translation>
        </message>
        <message>
            <source>The best of its sources, by the Admiralty code</source>
            <translation>해군 정보 등급(Admiralty)에 따른 가장 좋은 출처의 등급</translation>
        </message>
        <message>
            <source>The latest that its sources name</source>
            <translation>출처에 적힌 가장 최근 날짜</translation>
        </message>
        <message>
            <source>The way to the nearest change, as a share of that to the end of its range; beyond 1, outside</source>
            <translation>가장 가까운 변화까지의 거리를 범위 끝까지의 거리로 나눈 값. 1을 넘으면 범위 밖</translation>
        </message>
        <message>
            <source>There is no decision on the play, or no number of its own that it could rest on.</source>
            <translation>권고 전략에 결정이 없거나, 결정이 기댈 수가 없습니다.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>취약도</translation>
        </message>
        <message>
            <source>elicited</source>
            <translation>전문가 추정</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>판단</translation>
        </message>
        <message>
            <source>record</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>{count} of {all} numbers change no decision, wherever they may lie.</source>
            <translation>{all}개 중 {count}개의 수는 어떤 값이어도 결정을 바꾸지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>RemovalQuestion</name>
        <message>
            <source>&amp;Remove</source>
            <translation>삭제(&amp;R)</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>삭제: {name}</translation>
        </message>
        <message>
            <source>“{name}” is in use:</source>
            <translation>“{name}” 사용 중:</translation>
        </message>
    </context>
    <context>
        <name>ReportOptions</name>
        <message>
            <source>&amp;Final: without the mark Draft</source>
            <translation>확정: 초안 표시 없이(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>종류(&amp;K)</translation>
        </message>
        <message>
            <source>Every entry and what it came to (.json)</source>
            <translation>모든 기록과 그 결과 (.json)</translation>
        </message>
        <message>
            <source>Every entry, as a table (.csv)</source>
            <translation>모든 기록, 표로 (.csv)</translation>
        </message>
        <message>
            <source>F&amp;or</source>
            <translation>대상(&amp;O)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Report on {log}</source>
            <translation>보고서: {log}</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>저장…</translation>
        </message>
        <message>
            <source>The log is checked first; one that was changed gives no report.</source>
            <translation>기록을 먼저 검사합니다. 바뀐 기록으로는 보고서를 만들지 않습니다.</translation>
        </message>
        <message>
            <source>Word processor (.docx)</source>
            <translation>워드 프로세서 (.docx)</translation>
        </message>
        <message>
            <source>control: all of it</source>
            <translation>통제: 전부</translation>
        </message>
        <message>
            <source>players: without what is for control only</source>
            <translation>참가자: 통제 전용 내용 제외</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>Discard it</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>No recovery copy could be written: {why}</source>
            <translation>복구 사본을 쓰지 못했습니다: {why}</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Plan B ended without closing. Unsaved work on “{name}” from {when} was kept: {what}.</source>
            <translation>Plan B가 닫히지 않고 끝났습니다. “{name}”에서 저장하지 않은 작업({when})을 보관했습니다: {what}.</translation>
        </message>
        <message>
            <source>Unsaved work that a crash left cannot be opened: {why}</source>
            <translation>비정상 종료로 남은 작업을 열 수 없습니다: {why}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>제목 없음</translation>
        </message>
        <message>
            <source>it was never saved</source>
            <translation>저장한 적 없음</translation>
        </message>
        <message>
            <source>nothing that differs from its file</source>
            <translation>파일과 다른 점 없음</translation>
        </message>
    </context>
    <context>
        <name>RevisionWizard</name>
        <message>
            <source>&amp;Put it into the tree</source>
            <translation>나무에 넣기(&amp;P)</translation>
        </message>
        <message>
            <source>A new way at “{decision}”: look first, then decide</source>
            <translation>“{decision}”의 새 가지: 먼저 알아보고 결정</translation>
        </message>
        <message>
            <source>Add a result</source>
            <translation>결과 추가</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Flip the tree: what it leads to is seen first</source>
            <translation>나무 뒤집기: 그로부터 생기는 것을 먼저 봄</translation>
        </message>
        <message>
            <source>How likely each result is</source>
            <translation>각 결과의 가능성</translation>
        </message>
        <message>
            <source>How likely each result is, given what is so</source>
            <translation>실제 상태별 각 결과의 가능성</translation>
        </message>
        <message>
            <source>It cannot be seen, so it keeps the prior.</source>
            <translation>관찰될 수 없으므로 사전 확률을 유지합니다.</translation>
        </message>
        <message>
            <source>Just before this chance node</source>
            <translation>이 확률 마디 바로 앞</translation>
        </message>
        <message>
            <source>Label of the new branch</source>
            <translation>새 가지의 이름표</translation>
        </message>
        <message>
            <source>Look first</source>
            <translation>먼저 알아보기</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>지불 속성</translation>
        </message>
        <message>
            <source>Prior</source>
            <translation>사전 확률</translation>
        </message>
        <message>
            <source>Remove the result</source>
            <translation>결과 삭제</translation>
        </message>
        <message>
            <source>Revise {what}</source>
            <translation>갱신: {what}</translation>
        </message>
        <message>
            <source>Scenarios that set probabilities here: {names}. The revised branches do not take these along.</source>
            <translation>여기에 확률을 정하는 시나리오: {names}. 갱신된 가지에는 옮겨지지 않습니다.</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>관찰</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>반대 방향으로</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Where it is seen</source>
            <translation>관찰되는 곳</translation>
        </message>
        <message>
            <source>With probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>pays</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>then {branch}</source>
            <translation>그때 {branch}</translation>
        </message>
    </context>
    <context>
        <name>RiskView</name>
        <message>
            <source>Distribution of</source>
            <translation>분포 대상</translation>
        </message>
        <message>
            <source>First move</source>
            <translation>첫 선택</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>평균</translation>
        </message>
        <message>
            <source>No first move dominates another: the choice depends on how risk is taken.</source>
            <translation>어느 첫 선택도 다른 선택을 지배하지 않습니다. 선택은 위험에 대한 태도에 달려 있습니다.</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>P(&lt; {value})</source>
            <translation>P(&lt; {value})</translation>
        </message>
        <message>
            <source>P(&gt; {value})</source>
            <translation>P(&gt; {value})</translation>
        </message>
        <message>
            <source>Risk figures</source>
            <translation>위험 지표</translation>
        </message>
        <message>
            <source>Risk profile</source>
            <translation>위험 분포</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>표준편차</translation>
        </message>
        <message>
            <source>The mean over the worst 5 % (CVaR)</source>
            <translation>최악 5 %의 평균(CVaR)</translation>
        </message>
        <message>
            <source>Utility to {actor} at the end</source>
            <translation>끝에서의 {actor} 효용</translation>
        </message>
        <message>
            <source>Worse than</source>
            <translation>기준값 미만</translation>
        </message>
        <message>
            <source>Worst 5 %</source>
            <translation>최악 5 %</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>chance of at most</source>
            <translation>이하일 확률</translation>
        </message>
        <message>
            <source>first</source>
            <translation>일</translation>
        </message>
        <message>
            <source>second</source>
            <translation>이</translation>
        </message>
        <message>
            <source>utility</source>
            <translation>효용</translation>
        </message>
        <message>
            <source>whoever likes less</source>
            <translation>적을수록 좋아하는 쪽</translation>
        </message>
        <message>
            <source>whoever likes more</source>
            <translation>많을수록 좋아하는 쪽</translation>
        </message>
        <message>
            <source>{better} is better than {worse} for {whom} ({order}-order dominance).</source>
            <translation>{whom}에게는 {better} &gt; {worse} ({order}차 확률 지배).</translation>
        </message>
        <message>
            <source>{whoever} and dislikes risk</source>
            <translation>{whoever}, 위험 회피</translation>
        </message>
    </context>
    <context>
        <name>RobustnessView</name>
        <message>
            <source>At</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>First moves over all ranges at once</source>
            <translation>모든 범위를 함께 고려한 첫 선택</translation>
        </message>
        <message>
            <source>Holds to</source>
            <translation>유지 한계</translation>
        </message>
        <message>
            <source>How wrong we must be</source>
            <translation>얼마나 틀려야 바뀌는가</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>유지</translation>
        </message>
        <message>
            <source>Moves share numbers, so the bars may be wider than what can be.</source>
            <translation>선택들이 같은 수를 쓰므로 막대가 실제 가능한 것보다 넓을 수 있습니다.</translation>
        </message>
        <message>
            <source>Never the best, wherever the numbers lie in their ranges</source>
            <translation>수가 범위 안 어디에 있어도 최선이 되지 않음</translation>
        </message>
        <message>
            <source>The play comes to no decision.</source>
            <translation>권고 전략에 결정이 없습니다.</translation>
        </message>
        <message>
            <source>The share of the way to the ends of their ranges at which all numbers together change it</source>
            <translation>모든 수가 함께 바뀔 때 결정을 바꾸는, 범위 끝까지의 거리 비율</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>그다음</translation>
        </message>
        <message>
            <source>With</source>
            <translation>함께 바뀌는 수</translation>
        </message>
        <message>
            <source>all</source>
            <translation>전부</translation>
        </message>
        <message>
            <source>all found</source>
            <translation>찾은 전부</translation>
        </message>
        <message>
            <source>surest {value}</source>
            <translation>가장 확실 {value}</translation>
        </message>
        <message>
            <source>{least} … {most}, never best</source>
            <translation>{least} … {most}, 최선 아님</translation>
        </message>
        <message>
            <source>{move}
{least} to {most}, today {today}</source>
            <translation>{move}
{least}~{most}, 현재 {today}</translation>
        </message>
    </context>
    <context>
        <name>RoleForm</name>
        <message>
            <source>Cell</source>
            <translation>칸</translation>
        </message>
        <message>
            <source>Change the cell of {name}</source>
            <translation>참가 조 변경: {name}</translation>
        </message>
        <message>
            <source>Change the notes of {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>control</source>
            <translation>통제반</translation>
        </message>
    </context>
    <context>
        <name>SavingRow</name>
        <message>
            <source>{file} is being saved …</source>
            <translation>{file}: 저장하는 중…</translation>
        </message>
    </context>
    <context>
        <name>ScenarioForm</name>
        <message>
            <source>Add a variable</source>
            <translation>변수 추가</translation>
        </message>
        <message>
            <source>Add the selected probability</source>
            <translation>선택한 확률 추가</translation>
        </message>
        <message>
            <source>Add “{label}”</source>
            <translation>추가: “{label}”</translation>
        </message>
        <message>
            <source>As in the base case</source>
            <translation>기본안과 같음</translation>
        </message>
        <message>
            <source>As the base case so far. Add what is different in it.</source>
            <translation>아직 기본안과 같습니다. 다른 점을 더하십시오.</translation>
        </message>
        <message>
            <source>Change the note on {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <source>Duplicate {name}</source>
            <translation>복제: {name}</translation>
        </message>
        <message>
            <source>Lay {what} over in {name}</source>
            <translation>{name}에서 다른 값 쓰기: {what}</translation>
        </message>
        <message>
            <source>Leave {what} as in the base case</source>
            <translation>기본안대로 두기: {what}</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>이 시나리오로 보기</translation>
        </message>
        <message>
            <source>Look at the base case</source>
            <translation>기본안으로 보기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>What it lays over the base case</source>
            <translation>기본안 위에 겹치는 것</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name} (사본)</translation>
        </message>
    </context>
    <context>
        <name>ScenariosView</name>
        <message>
            <source> and </source>
            <translation>, </translation>
        </message>
        <message>
            <source>A move should reach</source>
            <translation>선택이 이르러야 할 값</translation>
        </message>
        <message>
            <source>Best first move</source>
            <translation>최선의 첫 선택</translation>
        </message>
        <message>
            <source>Best in</source>
            <translation>최선인 시나리오</translation>
        </message>
        <message>
            <source>Largest regret</source>
            <translation>최대 후회</translation>
        </message>
        <message>
            <source>Least largest regret: {moves}. Regret depends on the moves listed; each scenario counts once.</source>
            <translation>최대 후회가 가장 작은 선택: {moves}. 후회는 비교한 선택들에 따라 달라지며, 각 시나리오를 한 번씩 셉니다.</translation>
        </message>
        <message>
            <source>Reaches {value} in</source>
            <translation>{value}에 이르는 시나리오</translation>
        </message>
        <message>
            <source>Regret</source>
            <translation>후회</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>This document has no scenarios. A scenario is a set of values laid over the base case.</source>
            <translation>이 문서에는 시나리오가 없습니다. 시나리오는 기본안 위에 겹치는 값의 모음입니다.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>What a move should reach</source>
            <translation>선택이 이르러야 할 값</translation>
        </message>
        <message>
            <source>What flips</source>
            <translation>바뀌는 결정</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>표시 내용</translation>
        </message>
        <message>
            <source>Worst value</source>
            <translation>최악의 값</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>Scrub</name>
        <message>
            <source>Drag the probability of {label}</source>
            <translation>확률 끌기: {label}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Copy table</source>
            <translation>표 복사</translation>
        </message>
        <message>
            <source>Sort by this column</source>
            <translation>이 열로 정렬</translation>
        </message>
    </context>
    <context>
        <name>SimulationView</name>
        <message>
            <source>Best in</source>
            <translation>최선인 비율</translation>
        </message>
        <message>
            <source>Draws</source>
            <translation>추출 수</translation>
        </message>
        <message>
            <source>Expected value given the parameters</source>
            <translation>매개변수가 주어졌을 때의 기댓값</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>지표</translation>
        </message>
        <message>
            <source>First move</source>
            <translation>첫 선택</translation>
        </message>
        <message>
            <source>Give {input} a range to see it here.</source>
            <translation>{input}: 범위를 주면 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>Histogram</source>
            <translation>히스토그램</translation>
        </message>
        <message>
            <source>How often best</source>
            <translation>최선의 빈도</translation>
        </message>
        <message>
            <source>How often each first move is best</source>
            <translation>각 첫 선택이 최선인 빈도</translation>
        </message>
        <message>
            <source>How the means settle</source>
            <translation>평균이 안정되는 과정</translation>
        </message>
        <message>
            <source>Later choices</source>
            <translation>이후의 선택</translation>
        </message>
        <message>
            <source>Later choices anew</source>
            <translation>이후 선택을 새로</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>평균</translation>
        </message>
        <message>
            <source>Numbers drawn: {count}. A draw gives an expected value, not what will happen.</source>
            <translation>수 {count}개를 추출했습니다. 추출 한 번은 기댓값을 주며, 일어날 일을 말하지 않습니다.</translation>
        </message>
        <message>
            <source>Plan held</source>
            <translation>계획 고정</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>표준편차</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>난수 시드</translation>
        </message>
        <message>
            <source>Settling</source>
            <translation>수렴</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>a probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>after {n} draws</source>
            <translation>{n}회 추출 후</translation>
        </message>
        <message>
            <source>best in so many draws</source>
            <translation>최선인 추출의 비율</translation>
        </message>
        <message>
            <source>draws</source>
            <translation>추출</translation>
        </message>
        <message>
            <source>mean, less that of all</source>
            <translation>평균, 전체 평균과의 차</translation>
        </message>
        <message>
            <source>seed </source>
            <translation>시드 </translation>
        </message>
        <message>
            <source>share of draws</source>
            <translation>추출 비율</translation>
        </message>
        <message>
            <source>{count} draws leave no value.</source>
            <translation>{count}회 추출에서 값이 없습니다.</translation>
        </message>
        <message>
            <source>{move} is best in {share} of the draws</source>
            <translation>{move}: 추출의 {share}에서 최선</translation>
        </message>
        <message>
            <source>{n} draws</source>
            <translation>{n}회 추출</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Change the address of {name}</source>
            <translation>주소 변경: {name}</translation>
        </message>
        <message>
            <source>Change the embargo on {name}</source>
            <translation>엠바고 변경: {name}</translation>
        </message>
        <message>
            <source>Change the grade of {name}</source>
            <translation>등급 변경: {name}</translation>
        </message>
        <message>
            <source>Change the text of {name}</source>
            <translation>본문 변경: {name}</translation>
        </message>
        <message>
            <source>Credibility of what it says</source>
            <translation>내용의 확실성</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>엠바고</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>식별자</translation>
        </message>
        <message>
            <source>Nothing rests on it yet.</source>
            <translation>아직 이 출처에 기대는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>출처의 신뢰성</translation>
        </message>
        <message>
            <source>Rename the source {name}</source>
            <translation>출처 이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>본문</translation>
        </message>
        <message>
            <source>Until then players of an exercise do not see it</source>
            <translation>그때까지 연습 참가자에게 보이지 않습니다</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>쓰인 곳</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>등급 없음</translation>
        </message>
    </context>
    <context>
        <name>SpokenTree</name>
        <message>
            <source>chance node</source>
            <translation>확률 마디</translation>
        </message>
        <message>
            <source>decision node</source>
            <translation>결정 마디</translation>
        </message>
        <message>
            <source>expected {value}</source>
            <translation>기댓값 {value}</translation>
        </message>
        <message>
            <source>link</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>reach {reach}</source>
            <translation>도달 확률 {reach}</translation>
        </message>
        <message>
            <source>{value} under {scenario}</source>
            <translation>{scenario}: {value}</translation>
        </message>
    </context>
    <context>
        <name>StageEditing</name>
        <message>
            <source>Name the stage</source>
            <translation>단계 이름 붙이기</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
    </context>
    <context>
        <name>StagesModel</name>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Name stage {number}</source>
            <translation>{number}단계 이름 붙이기</translation>
        </message>
    </context>
    <context>
        <name>StakeholdersView</name>
        <message>
            <source> or </source>
            <translation> 또는 </translation>
        </message>
        <message>
            <source>If it made every decision</source>
            <translation>모든 결정을 할 경우</translation>
        </message>
        <message>
            <source>There is one actor. Add those who hold another view to see who would choose otherwise.</source>
            <translation>행위자가 하나뿐입니다. 다른 견해를 가진 행위자를 더하면 누가 다르게 선택할지 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Value, as it is</source>
            <translation>값, 현재대로</translation>
        </message>
        <message>
            <source>Value, deciding all</source>
            <translation>값, 모두 결정하면</translation>
        </message>
        <message>
            <source>What each would choose</source>
            <translation>각 행위자의 선택</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>1 outcome</source>
            <translation>결과 1개</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>문제 1개</translation>
        </message>
        <message>
            <source>recalculated in {ms} ms</source>
            <translation>재계산 {ms} ms</translation>
        </message>
        <message>
            <source>{count} outcomes</source>
            <translation>결과 {count}개</translation>
        </message>
        <message>
            <source>{count} problems</source>
            <translation>문제 {count}개</translation>
        </message>
        <message>
            <source>{scenario} &lt;b&gt;{value}&lt;/b&gt;, dashed: {other} &lt;b&gt;{other_value}&lt;/b&gt;</source>
            <translation>{scenario} &lt;b&gt;{value}&lt;/b&gt;, 점선: {other} &lt;b&gt;{other_value}&lt;/b&gt;</translation>
        </message>
    </context>
    <context>
        <name>StorylinesView</name>
        <message>
            <source>Chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>전개</translation>
        </message>
        <message>
            <source>Storylines</source>
            <translation>전개</translation>
        </message>
        <message>
            <source>The likeliest</source>
            <translation>가장 가능성 높은 전개</translation>
        </message>
        <message>
            <source>The worst</source>
            <translation>최악의 전개</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>StretchBox</name>
        <message>
            <source>All it can be</source>
            <translation>가능한 전체</translation>
        </message>
        <message>
            <source>Its range</source>
            <translation>주어진 범위</translation>
        </message>
        <message>
            <source>Over what</source>
            <translation>변화 폭</translation>
        </message>
        <message>
            <source>Usual stretch</source>
            <translation>보통 폭</translation>
        </message>
        <message>
            <source>Usual: all of a probability or a weight, and the range of any other number</source>
            <translation>보통: 확률과 가중치는 전체, 다른 수는 주어진 범위</translation>
        </message>
    </context>
    <context>
        <name>SwingWeights</name>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>마침(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>다음(&amp;N)</translation>
        </message>
        <message>
            <source>Imagine that everything stands at its worst. You may lift one attribute to its best: which first? Put that at the top, then the next. Alt with an arrow moves a line.</source>
            <translation>모든 것이 최저라고 생각하십시오. 속성 하나를 최고로 올릴 수 있다면 무엇을 먼저 올리겠습니까? 그것을 맨 위에, 그다음 것을 다음에 두십시오. Alt와 화살표로 줄을 옮깁니다.</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>아래로 이동(&amp;D)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>위로 이동(&amp;U)</translation>
        </message>
        <message>
            <source>Swing weights of {name}</source>
            <translation>스윙 가중치: {name}</translation>
        </message>
        <message>
            <source>Swings, the most important first</source>
            <translation>스윙, 중요한 것부터</translation>
        </message>
        <message>
            <source>The swing at the top has 100 points. How many has each of the others, compared with it? Half as important is 50; one that does not matter has 0.</source>
            <translation>맨 위의 스윙은 100점입니다. 그에 견주어 나머지는 몇 점입니까? 절반만큼 중요하면 50, 중요하지 않으면 0입니다.</translation>
        </message>
    </context>
    <context>
        <name>TestView</name>
        <message>
            <source>, {net} less its cost</source>
            <translation>, 비용을 빼면 {net}</translation>
        </message>
        <message>
            <source>A test of</source>
            <translation>검사 대상</translation>
        </message>
        <message>
            <source>Add a result</source>
            <translation>결과 추가</translation>
        </message>
        <message>
            <source>At the start, since it will be learned there</source>
            <translation>어차피 알게 될 것이므로 시작 시점 기준</translation>
        </message>
        <message>
            <source>Before play</source>
            <translation>시작 전</translation>
        </message>
        <message>
            <source>Before play, if only the seeing actor learns it</source>
            <translation>시작 전, 보는 행위자만 알 때</translation>
        </message>
        <message>
            <source>Before play, less what the test costs</source>
            <translation>시작 전, 검사 비용을 뺀 값</translation>
        </message>
        <message>
            <source>Before the first decision the test is worth {worth} of the {perfect} of certainty{net}.</source>
            <translation>첫 결정 전에 검사의 가치는 {worth}, 완전 정보의 가치는 {perfect}{net}.</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Every owner learns the result</source>
            <translation>모든 결정권자가 결과를 압니다</translation>
        </message>
        <message>
            <source>How likely it says what</source>
            <translation>무엇을 말할 가능성</translation>
        </message>
        <message>
            <source>It says</source>
            <translation>검사 결과</translation>
        </message>
        <message>
            <source>Just before</source>
            <translation>직전</translation>
        </message>
        <message>
            <source>Known for certain: {worth}</source>
            <translation>확실히 알 때: {worth}</translation>
        </message>
        <message>
            <source>Less cost</source>
            <translation>비용 차감</translation>
        </message>
        <message>
            <source>On arrival</source>
            <translation>도달 시</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>There is no chance node: nothing is uncertain, so there is nothing to test.</source>
            <translation>확률 마디가 없습니다. 불확실한 것이 없으므로 검사할 것도 없습니다.</translation>
        </message>
        <message>
            <source>Value then</source>
            <translation>그때의 값</translation>
        </message>
        <message>
            <source>What each result says</source>
            <translation>각 결과가 말하는 것</translation>
        </message>
        <message>
            <source>What it costs, in utility</source>
            <translation>비용(효용 단위)</translation>
        </message>
        <message>
            <source>What the test is worth</source>
            <translation>검사의 가치</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>privately</source>
            <translation>비공개</translation>
        </message>
        <message>
            <source>the first decision</source>
            <translation>첫 결정</translation>
        </message>
        <message>
            <source>what the test costs is a number of points</source>
            <translation>검사 비용은 점수로 적습니다</translation>
        </message>
        <message>
            <source>{result} (cannot be: keeps the prior)</source>
            <translation>{result} (불가능: 사전 확률 유지)</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Adds a branch that ends in an outcome</source>
            <translation>결과로 끝나는 가지를 더합니다</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF 내보내기</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Run exercise ▸</source>
            <translation>연습 시작 ▸</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>도구 모음</translation>
        </message>
        <message>
            <source>Turns an outcome into a chance node, or adds a branch to one</source>
            <translation>결과를 확률 마디로 바꾸거나, 확률 마디에 가지를 더합니다</translation>
        </message>
        <message>
            <source>Turns an outcome into a decision, or adds a branch to one</source>
            <translation>결과를 결정으로 바꾸거나, 결정에 가지를 더합니다</translation>
        </message>
    </context>
    <context>
        <name>TornadoView</name>
        <message>
            <source>A dot marks a range that changes a decision.</source>
            <translation>점은 결정을 바꾸는 범위를 표시합니다.</translation>
        </message>
        <message>
            <source>At its high</source>
            <translation>상한에서</translation>
        </message>
        <message>
            <source>At its low</source>
            <translation>하한에서</translation>
        </message>
        <message>
            <source>Changes {decisions}</source>
            <translation>바뀌는 결정: {decisions}</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>입력값</translation>
        </message>
        <message>
            <source>No input has a range: give a variable or a probability a low and a high to see it here.</source>
            <translation>범위가 있는 입력값이 없습니다. 변수나 확률에 하한과 상한을 주면 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>Tornado</source>
            <translation>토네이도</translation>
        </message>
        <message>
            <source>{count} more are in the copied table.</source>
            <translation>{count}개가 더 있습니다. 복사한 표에 모두 나옵니다.</translation>
        </message>
        <message>
            <source>{input}
{least} at {least_at}, {most} at {most_at}</source>
            <translation>{input}
{least_at}에서 {least}, {most_at}에서 {most}</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>완료(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>다음(&amp;N)</translation>
        </message>
        <message>
            <source>End</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Two-minute tour</source>
            <translation>2분 둘러보기</translation>
        </message>
        <message>
            <source>{at} of {all} · Enter goes on</source>
            <translation>{at}/{all} · Enter로 다음</translation>
        </message>
    </context>
    <context>
        <name>TreeClipboard</name>
        <message>
            <source>Cut {what}</source>
            <translation>잘라내기: {what}</translation>
        </message>
        <message>
            <source>Paste a link</source>
            <translation>링크 붙여넣기</translation>
        </message>
        <message>
            <source>Paste {what}</source>
            <translation>붙여넣기: {what}</translation>
        </message>
        <message>
            <source>a branch</source>
            <translation>가지 하나</translation>
        </message>
        <message>
            <source>there is no branch in what was copied</source>
            <translation>복사한 것에 가지가 없습니다</translation>
        </message>
        <message>
            <source>there is nothing to paste: copy a branch, an outline or a table first</source>
            <translation>붙여넣을 것이 없습니다. 먼저 가지, 개요 또는 표를 복사하십시오</translation>
        </message>
        <message>
            <source>{count} branches</source>
            <translation>가지 {count}개</translation>
        </message>
    </context>
    <context>
        <name>TreeCommands</name>
        <message>
            <source>Add a branch</source>
            <translation>가지 추가</translation>
        </message>
        <message>
            <source>Change the kind of the node</source>
            <translation>마디 종류 변경</translation>
        </message>
        <message>
            <source>Change the kind of the nodes</source>
            <translation>마디들의 종류 변경</translation>
        </message>
        <message>
            <source>Delete the branch</source>
            <translation>가지 삭제</translation>
        </message>
        <message>
            <source>Delete {count} branches</source>
            <translation>가지 {count}개 삭제</translation>
        </message>
        <message>
            <source>Duplicate the branch</source>
            <translation>가지 복제</translation>
        </message>
        <message>
            <source>Move the branch</source>
            <translation>가지 이동</translation>
        </message>
    </context>
    <context>
        <name>TreePicture</name>
        <message>
            <source>Decision tree</source>
            <translation>의사결정 나무</translation>
        </message>
        <message>
            <source>We are here: {title}. The way: {way}</source>
            <translation>현재 위치: {title}. 지나온 길: {way}</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>시작점</translation>
        </message>
        <message>
            <source>we are here</source>
            <translation>현재 위치</translation>
        </message>
    </context>
    <context>
        <name>TriggerSection</name>
        <message>
            <source>Keep while {condition}</source>
            <translation>{condition}이면 유지</translation>
        </message>
        <message>
            <source>Keep {choice} while {condition}.</source>
            <translation>{condition}인 동안 {choice} 유지.</translation>
        </message>
        <message>
            <source>Trigger</source>
            <translation>전환 조건</translation>
        </message>
        <message>
            <source>{instead}. Margin today: {margin}.</source>
            <translation>{instead}. 현재 여유: {margin}.</translation>
        </message>
    </context>
    <context>
        <name>TriggersView</name>
        <message>
            <source>At</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Flips above</source>
            <translation>전환점(초과)</translation>
        </message>
        <message>
            <source>Flips below</source>
            <translation>전환점(미만)</translation>
        </message>
        <message>
            <source>From today's value (dot) to the nearer change, on its range</source>
            <translation>현재 값(점)에서 더 가까운 변화까지, 범위 위에 표시</translation>
        </message>
        <message>
            <source>Further pairs of a decision and a number, of which no value changes the choice: {count}.</source>
            <translation>어떤 값도 선택을 바꾸지 않는 결정과 수의 쌍: {count}개 더.</translation>
        </message>
        <message>
            <source>In parentheses where it lies outside the range that was given</source>
            <translation>주어진 범위 밖이면 괄호 안에 표시</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>입력값</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>여유</translation>
        </message>
        <message>
            <source>No single number changes the play, wherever it may lie.</source>
            <translation>어떤 수 하나도, 어떤 값이어도, 권고 전략을 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Switches to</source>
            <translation>전환 후 선택</translation>
        </message>
        <message>
            <source>There is no decision on the play, or no number that could change it. In a large tree only numbers with a range are asked.</source>
            <translation>권고 전략에 결정이 없거나, 이를 바꿀 수가 없습니다. 큰 나무에서는 범위가 있는 수만 살펴봅니다.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>전환 조건</translation>
        </message>
        <message>
            <source>solved exactly</source>
            <translation>정확히 풂</translation>
        </message>
        <message>
            <source>tried at 1,001 values</source>
            <translation>1,001개 값에서 시험</translation>
        </message>
    </context>
    <context>
        <name>TurnForm</name>
        <message>
            <source>Change the minutes of {name}</source>
            <translation>시간(분) 변경: {name}</translation>
        </message>
        <message>
            <source>Change the node of {name}</source>
            <translation>마디 변경: {name}</translation>
        </message>
        <message>
            <source>Change the notes of {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Change the situation of {name}</source>
            <translation>상황 변경: {name}</translation>
        </message>
        <message>
            <source>Change what is estimated in {name}</source>
            <translation>추정 대상 변경: {name}</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>For control</source>
            <translation>통제반용</translation>
        </message>
        <message>
            <source>For the facilitator</source>
            <translation>진행자용</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>분</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>마디</translation>
        </message>
        <message>
            <source>Players estimate</source>
            <translation>참가자의 추정 대상</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>상황</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>What the players are told</source>
            <translation>참가자에게 알릴 내용</translation>
        </message>
        <message>
            <source>a number of minutes stands here, 1,440 at the most</source>
            <translation>분을 적습니다. 1,440까지</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>제한 없음</translation>
        </message>
        <message>
            <source>the branches of a chance node</source>
            <translation>확률 마디의 가지</translation>
        </message>
    </context>
    <context>
        <name>Turnout</name>
        <message>
            <source>Answers in: {answered} of {seats}</source>
            <translation>응답: {answered}/{seats}</translation>
        </message>
        <message>
            <source>Nobody is seated yet</source>
            <translation>아직 앉은 사람이 없습니다</translation>
        </message>
        <message>
            <source>Players: {seats} seated</source>
            <translation>참가자: {seats}명</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n}/{all}</translation>
        </message>
    </context>
    <context>
        <name>TwoWayView</name>
        <message>
            <source>Branch</source>
            <translation>가지</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Number across</source>
            <translation>가로축의 수</translation>
        </message>
        <message>
            <source>Number upwards</source>
            <translation>세로축의 수</translation>
        </message>
        <message>
            <source>Of map</source>
            <translation>지도 비율</translation>
        </message>
        <message>
            <source>Two-way map</source>
            <translation>이원 지도</translation>
        </message>
        <message>
            <source>Where each branch is best</source>
            <translation>각 가지가 최선인 곳</translation>
        </message>
        <message>
            <source>Where it is the best branch</source>
            <translation>최선의 가지인 곳</translation>
        </message>
        <message>
            <source>{letter}  {move} leads by {lead}</source>
            <translation>{letter}  {move}, {lead} 앞섬</translation>
        </message>
    </context>
    <context>
        <name>UnsavedChanges</name>
        <message>
            <source>&amp;Discard</source>
            <translation>버리기(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>저장(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Discarded changes cannot be brought back.</source>
            <translation>버린 변경은 되살릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>저장하지 않은 변경</translation>
        </message>
        <message>
            <source>“{title}” has changes that are not saved.</source>
            <translation>“{title}”에 저장하지 않은 변경이 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>UsesList</name>
        <message>
            <source>Where it is used</source>
            <translation>쓰이는 곳</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>외 {count}개</translation>
        </message>
    </context>
    <context>
        <name>ValueCurve</name>
        <message>
            <source>Value function</source>
            <translation>가치 함수</translation>
        </message>
    </context>
    <context>
        <name>VariableForm</name>
        <message>
            <source>Change the distribution of {name}</source>
            <translation>분포 변경: {name}</translation>
        </message>
        <message>
            <source>Change the note on {name}</source>
            <translation>메모 변경: {name}</translation>
        </message>
        <message>
            <source>Change the range of {name}</source>
            <translation>범위 변경: {name}</translation>
        </message>
        <message>
            <source>Change the sources of {name}</source>
            <translation>출처 변경: {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>변경: {name}</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>분포</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Not used yet.</source>
            <translation>아직 쓰이지 않았습니다.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>PERT over the range, where there is one</source>
            <translation>범위가 있으면 그 위의 PERT</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>매개변수</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>쓰인 곳</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>from value and range; or: range 10-90</source>
            <translation>값과 범위에서; 또는: range 10-90</translation>
        </message>
        <message>
            <source>from value and range; or: {names}</source>
            <translation>값과 범위에서; 또는: {names}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>VariablesModel</name>
        <message>
            <source>Change the range of {name}</source>
            <translation>범위 변경: {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>변경: {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Not used yet.</source>
            <translation>아직 쓰이지 않았습니다.</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>이름 바꾸기: {name}</translation>
        </message>
        <message>
            <source>Used in:</source>
            <translation>쓰인 곳:</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>외 {count}개</translation>
        </message>
    </context>
    <context>
        <name>VariablesPanel</name>
        <message>
            <source>A variable is a number with a name, for use in formulas.</source>
            <translation>변수는 수식에 쓰는 이름 붙은 수입니다.</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>변수 추가</translation>
        </message>
        <message>
            <source>Distributions, notes, sources, uses</source>
            <translation>분포, 메모, 출처, 쓰이는 곳</translation>
        </message>
        <message>
            <source>Its value in the base case, {value}, is written wherever it is used.</source>
            <translation>쓰인 곳마다 기본안의 값이 대신 적힙니다: {value}</translation>
        </message>
        <message>
            <source>None yet; Insert or + adds one.</source>
            <translation>아직 없습니다. Insert 또는 +로 더하십시오.</translation>
        </message>
        <message>
            <source>Remove the variable</source>
            <translation>변수 삭제</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>삭제: {name}</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>변수</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>Cancelled: this was not worked out to its end</source>
            <translation>취소됨: 끝까지 계산하지 않았습니다</translation>
        </message>
        <message>
            <source>Nothing can be told yet. {where}: {sentence}</source>
            <translation>아직 알 수 없습니다. {where}: {sentence}</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Working it out …</source>
            <translation>계산 중…</translation>
        </message>
    </context>
    <context>
        <name>VisibilityPage</name>
        <message>
            <source>&amp;Injects sent</source>
            <translation>보낸 상황 메시지(&amp;I)</translation>
        </message>
        <message>
            <source>As</source>
            <translation>보는 이</translation>
        </message>
        <message>
            <source>As who sees it</source>
            <translation>누가 보는 대로</translation>
        </message>
        <message>
            <source>Change when players see {count} nodes</source>
            <translation>공개 시점 변경: 마디 {count}개</translation>
        </message>
        <message>
            <source>How far play has come</source>
            <translation>진행된 정도</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>마디</translation>
        </message>
        <message>
            <source>Players see it</source>
            <translation>참가자에게 공개</translation>
        </message>
        <message>
            <source>Players see the selected rows</source>
            <translation>선택한 줄을 참가자에게 공개</translation>
        </message>
        <message>
            <source>What players see</source>
            <translation>참가자가 보는 것</translation>
        </message>
        <message>
            <source>before play</source>
            <translation>시작 전</translation>
        </message>
        <message>
            <source>chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>end</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>goes on as at</source>
            <translation>다음과 같이 이어짐:</translation>
        </message>
        <message>
            <source>in the hot wash</source>
            <translation>사후 강평 때</translation>
        </message>
        <message>
            <source>once it has come to the selected node</source>
            <translation>선택한 마디에 이르면</translation>
        </message>
        <message>
            <source>{count:,} more nodes are not listed.</source>
            <translation>마디 {count:,}개는 싣지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Cancelled: what is shown is from before</source>
            <translation>취소됨: 보이는 것은 그 전의 결과입니다</translation>
        </message>
        <message>
            <source>Gives up this computation (Escape)</source>
            <translation>이 계산을 그만둡니다 (Escape)</translation>
        </message>
        <message>
            <source>Share of the work that is done</source>
            <translation>끝난 일의 비율</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Working it out … {share} %</source>
            <translation>계산 중… {share} %</translation>
        </message>
    </context>
    <context>
        <name>WeightFields</name>
        <message>
            <source>Change the weight of {attribute}</source>
            <translation>가중치 변경: {attribute}</translation>
        </message>
        <message>
            <source>Nothing is at stake for this actor: every branch is worth the same to it.</source>
            <translation>이 행위자에게는 걸린 것이 없습니다. 모든 가지의 값이 같습니다.</translation>
        </message>
        <message>
            <source>They sum to {total} and are used as given.</source>
            <translation>합계는 {total}이며, 적힌 그대로 씁니다.</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
    </context>
    <context>
        <name>WeightingsView</name>
        <message>
            <source>An attribute without levels runs from its least to its largest total here</source>
            <translation>수준이 없는 속성은 여기서 가장 작은 총계에서 가장 큰 총계까지로 봅니다</translation>
        </message>
        <message>
            <source>At</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Best in</source>
            <translation>최선인 비율</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>가지</translation>
        </message>
        <message>
            <source>Largest regret among {who}: {recommended} by the play, {most}{least} by the plan with the least ({plan}). It depends on the options listed.</source>
            <translation>최대 후회({who}): 권고 전략 {recommended}, 최소 후회 계획({plan}) {most}{least}. 비교한 선택지에 따라 달라집니다.</translation>
        </message>
        <message>
            <source>Of all weightings of the attributes that are weighed today</source>
            <translation>현재 가중치가 있는 속성들의 모든 가중치 조합 중</translation>
        </message>
        <message>
            <source>Shares of all weightings</source>
            <translation>모든 가중치 조합의 비율</translation>
        </message>
        <message>
            <source>Shares of all weightings in which each branch is best</source>
            <translation>모든 가중치 조합 중 각 가지가 최선인 비율</translation>
        </message>
        <message>
            <source>The standard error of the share</source>
            <translation>비율의 표준오차</translation>
        </message>
        <message>
            <source>Use this tree's own scale</source>
            <translation>이 나무의 척도 사용</translation>
        </message>
        <message>
            <source>Whose regret counts</source>
            <translation>후회를 셀 대상</translation>
        </message>
        <message>
            <source>at most </source>
            <translation>최대 </translation>
        </message>
        <message>
            <source>best in this share of weightings</source>
            <translation>이 비율의 가중치 조합에서 최선</translation>
        </message>
        <message>
            <source>± error</source>
            <translation>± 오차</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>&amp;New tree</source>
            <translation>새 나무(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>열기(&amp;O)…</translation>
        </message>
        <message>
            <source>Decision trees for policy: what to do, and what if it fails.</source>
            <translation>정책을 위한 의사결정 나무: 무엇을 할 것인가, 그리고 실패하면 어떻게 할 것인가.</translation>
        </message>
        <message>
            <source>Enter opens the Korea summit; Tab goes on to the rest.</source>
            <translation>Enter를 누르면 한반도 정상회담을 엽니다. Tab을 누르면 다음으로 갑니다.</translation>
        </message>
        <message>
            <source>Examples and templates</source>
            <translation>예제와 서식</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <source>Plan B</source>
            <translation>Plan B</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>최근 파일</translation>
        </message>
        <message>
            <source>Two-&amp;minute tour</source>
            <translation>2분 둘러보기(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>Branch off</source>
            <translation>갈라지기</translation>
        </message>
        <message>
            <source>Play goes on from there; the return puts everything back as it is now.</source>
            <translation>거기서부터 진행합니다. 돌아오면 모든 것이 지금 상태로 됩니다.</translation>
        </message>
        <message>
            <source>The beginning</source>
            <translation>시작점</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>가정해 보기</translation>
        </message>
        <message>
            <source>Where play would stand</source>
            <translation>진행할 위치</translation>
        </message>
    </context>
    <context>
        <name>WorkRow</name>
        <message>
            <source>How much is done</source>
            <translation>진행된 정도</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>A mistake in Plan B itself: {what}.</source>
            <translation>Plan B 자체의 오류: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ZoomButton</name>
        <message>
            <source>Zoom</source>
            <translation>확대</translation>
        </message>
    </context>
    <context>
        <name>_AsTyped</name>
        <message>
            <source>Cell</source>
            <translation>칸</translation>
        </message>
    </context>
    <context>
        <name>action</name>
        <message>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <source>&amp;200 %</source>
            <translation>&amp;200 %</translation>
        </message>
        <message>
            <source>&amp;About Plan B</source>
            <translation>Plan B 정보(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Actors and weights…</source>
            <translation>행위자와 가중치(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Answer sheets…</source>
            <translation>응답지(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Briefing…</source>
            <translation>브리핑(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>어둡게(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Document properties…</source>
            <translation>문서 속성(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Edit in place</source>
            <translation>제자리에서 편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Find and replace…</source>
            <translation>찾기와 바꾸기(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Fit the tree</source>
            <translation>나무를 창에 맞춤(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Focus here, or on all again</source>
            <translation>여기에 초점, 다시 누르면 전체(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;From here on</source>
            <translation>여기서부터의 값(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>작업 기록(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Indicators…</source>
            <translation>징후(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>단축키(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>밝게(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>설명서(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>새로 만들기(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next panel</source>
            <translation>다음 패널(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Numbers and stages…</source>
            <translation>숫자와 단계(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>열기(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>붙여넣기(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Prepare…</source>
            <translation>준비(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>질문(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>다시 실행(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Revise by what may be seen…</source>
            <translation>관찰될 것으로 확률 갱신(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Run exercise</source>
            <translation>연습 시작(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>저장(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Sources…</source>
            <translation>출처(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Total at the end</source>
            <translation>끝에서의 총계(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>실행 취소(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Variables…</source>
            <translation>변수(&amp;V)…</translation>
        </message>
        <message>
            <source>12&amp;5 %</source>
            <translation>12&amp;5 %</translation>
        </message>
        <message>
            <source>15&amp;0 %</source>
            <translation>15&amp;0 %</translation>
        </message>
        <message>
            <source>A&amp;ttributes…</source>
            <translation>속성(&amp;T)…</translation>
        </message>
        <message>
            <source>Add a &amp;branch</source>
            <translation>가지 추가(&amp;B)</translation>
        </message>
        <message>
            <source>Add a sibling &amp;above</source>
            <translation>위에 형제 가지 추가(&amp;A)</translation>
        </message>
        <message>
            <source>Add a sibling belo&amp;w</source>
            <translation>아래에 형제 가지 추가(&amp;W)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>시스템 설정대로(&amp;S)</translation>
        </message>
        <message>
            <source>Co&amp;mmands…</source>
            <translation>명령(&amp;M)…</translation>
        </message>
        <message>
            <source>Co&amp;mpare with file…</source>
            <translation>파일과 비교(&amp;M)…</translation>
        </message>
        <message>
            <source>Collapse or e&amp;xpand</source>
            <translation>접기/펼치기(&amp;X)</translation>
        </message>
        <message>
            <source>Copy as p&amp;icture</source>
            <translation>그림으로 복사(&amp;I)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>잘라내기(&amp;T)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>삭제(&amp;L)</translation>
        </message>
        <message>
            <source>Dim all but the recommended &amp;play</source>
            <translation>권고 전략만 강조(&amp;P)</translation>
        </message>
        <message>
            <source>Dupl&amp;icate</source>
            <translation>복제(&amp;I)</translation>
        </message>
        <message>
            <source>Expand &amp;all</source>
            <translation>모두 펼치기(&amp;A)</translation>
        </message>
        <message>
            <source>Export &amp;PDF…</source>
            <translation>PDF로 내보내기(&amp;P)…</translation>
        </message>
        <message>
            <source>Export for ot&amp;her programs…</source>
            <translation>다른 프로그램용으로 내보내기(&amp;H)…</translation>
        </message>
        <message>
            <source>Export p&amp;icture…</source>
            <translation>그림으로 내보내기(&amp;I)…</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>전체 화면(&amp;U)</translation>
        </message>
        <message>
            <source>Facilitator's &amp;guide…</source>
            <translation>진행자 안내서(&amp;G)…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>다음 찾기(&amp;N)</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>이전 찾기(&amp;V)</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>고대비(&amp;C)</translation>
        </message>
        <message>
            <source>In&amp;spector</source>
            <translation>세부 정보(&amp;D)</translation>
        </message>
        <message>
            <source>Make it a &amp;chance</source>
            <translation>확률 마디로 바꾸기(&amp;C)</translation>
        </message>
        <message>
            <source>Make it a &amp;decision</source>
            <translation>결정 마디로 바꾸기(&amp;D)</translation>
        </message>
        <message>
            <source>Make it an &amp;outcome</source>
            <translation>결과로 바꾸기(&amp;O)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>위로 이동(&amp;U)</translation>
        </message>
        <message>
            <source>Move dow&amp;n</source>
            <translation>아래로 이동(&amp;N)</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>새 창(&amp;W)</translation>
        </message>
        <message>
            <source>Outline and va&amp;riables</source>
            <translation>개요와 변수(&amp;W)</translation>
        </message>
        <message>
            <source>Paste as &amp;link</source>
            <translation>링크로 붙여넣기(&amp;L)</translation>
        </message>
        <message>
            <source>Pr&amp;evious panel</source>
            <translation>이전 패널(&amp;R)</translation>
        </message>
        <message>
            <source>Prin&amp;t…</source>
            <translation>인쇄(&amp;T)…</translation>
        </message>
        <message>
            <source>R&amp;eport…</source>
            <translation>보고서(&amp;E)…</translation>
        </message>
        <message>
            <source>Re&amp;sume from a log…</source>
            <translation>기록에서 이어 가기(&amp;S)…</translation>
        </message>
        <message>
            <source>S&amp;cenarios…</source>
            <translation>시나리오(&amp;C)…</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>다른 이름으로 저장(&amp;A)…</translation>
        </message>
        <message>
            <source>Trig&amp;gers under decisions</source>
            <translation>결정 아래에 전환 조건 표시(&amp;G)</translation>
        </message>
        <message>
            <source>Two-minute &amp;tour</source>
            <translation>2분 둘러보기(&amp;T)</translation>
        </message>
        <message>
            <source>What chan&amp;ged since it was saved</source>
            <translation>저장 이후 달라진 점(&amp;G)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>확대(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>축소(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>basis</name>
        <message>
            <source>a source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>elicited</source>
            <translation>전문가 추정</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>판단</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>밝히지 않음</translation>
        </message>
        <message>
            <source>the record</source>
            <translation>기록</translation>
        </message>
    </context>
    <context>
        <name>briefing</name>
        <message>
            <source> or </source>
            <translation> 또는 </translation>
        </message>
        <message>
            <source># is what the other branches leave.</source>
            <translation>#은 다른 가지들의 나머지입니다.</translation>
        </message>
        <message>
            <source>A square or circle among the outcomes: the tree goes on there, and this is its value.</source>
            <translation>결과 사이의 네모나 동그라미: 나무가 그곳에서 이어지며, 이것이 그 값입니다.</translation>
        </message>
        <message>
            <source>Admiralty grades: A to F for the source, 1 to 6 for what it says.</source>
            <translation>해군 정보 등급(Admiralty): 출처는 A~F, 내용은 1~6.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>이후</translation>
        </message>
        <message>
            <source>An overview: its texts would be too small to read.</source>
            <translation>전체 보기: 글자가 작아 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>At {decision} (reach {reach}), {who} would take {wanted}.</source>
            <translation>{decision} (도달 확률 {reach}): {who}의 선택은 {wanted}.</translation>
        </message>
        <message>
            <source>At {decision}, {choice} is best in {share} of all weightings.</source>
            <translation>{decision}: 모든 가중치 조합의 {share}에서 최선은 {choice}입니다.</translation>
        </message>
        <message>
            <source>At {decision}, {who} would take {wanted}.</source>
            <translation>{decision}: {who}의 선택은 {wanted}.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>근거 유형</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Beyond that</source>
            <translation>그 밖에서</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>가지</translation>
        </message>
        <message>
            <source>Branch and node</source>
            <translation>가지와 마디</translation>
        </message>
        <message>
            <source>CUI wants its first page to say who controls it: give the document an author.</source>
            <translation>CUI는 첫 쪽에 통제 주체를 밝혀야 합니다. 문서에 작성자를 적으십시오.</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Change no decision, whatever they are: {count} ({told}).</source>
            <translation>어떤 값이어도 결정을 바꾸지 않는 것: {count}개 ({told}).</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>변화</translation>
        </message>
        <message>
            <source>Costs its owner</source>
            <translation>결정권자의 비용</translation>
        </message>
        <message>
            <source>Costs the party</source>
            <translation>당사자의 비용</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Decision tree of {count:,} nodes.</source>
            <translation>마디 {count:,}개의 의사결정 나무.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <source>Every other number as today; all decisions taken anew at each value.</source>
            <translation>다른 수는 모두 현재대로 두고, 값마다 모든 결정을 새로 내립니다.</translation>
        </message>
        <message>
            <source>Every probability</source>
            <translation>모든 확률</translation>
        </message>
        <message>
            <source>Everybody learns it and answers, unless only we know.</source>
            <translation>‘우리만 알 때’를 빼고는 모두가 알고 대응합니다.</translation>
        </message>
        <message>
            <source>Flips at</source>
            <translation>전환점</translation>
        </message>
        <message>
            <source>For {who}</source>
            <translation>{who}의 값</translation>
        </message>
        <message>
            <source>Further off: {count} more.</source>
            <translation>더 먼 것: {count}개.</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>If only we know</source>
            <translation>우리만 알 때</translation>
        </message>
        <message>
            <source>In bold: what the recommended play may come to.</source>
            <translation>굵은 글씨: 권고 전략에서 이를 수 있는 것.</translation>
        </message>
        <message>
            <source>In each one's own utility. Costs the owner: if the party's branch were taken there.</source>
            <translation>각자의 효용 기준. 결정권자의 비용: 당사자가 바라는 가지를 택할 경우.</translation>
        </message>
        <message>
            <source>Keep while</source>
            <translation>유지 조건</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Knowing more would change nothing.</source>
            <translation>더 알아도 달라지는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>아는 시점</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>최소</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>가장 가능성 높음</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>최대</translation>
        </message>
        <message>
            <source>No number has a range.</source>
            <translation>범위가 있는 수가 없습니다.</translation>
        </message>
        <message>
            <source>No single number changes it.</source>
            <translation>어떤 수 하나도 이를 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Nobody would choose otherwise.</source>
            <translation>다르게 선택할 당사자가 없습니다.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>Of numbers without a range, none was tried: there are too many.</source>
            <translation>범위가 없는 수는 너무 많아 시험하지 않았습니다.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Own range</source>
            <translation>고유 범위</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>{number}/{count}쪽</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>당사자</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>경로</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>보수</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>범위</translation>
        </message>
        <message>
            <source>Ranges that do not move the value: {count}.</source>
            <translation>값을 움직이지 않는 범위: {count}개.</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>도달 확률</translation>
        </message>
        <message>
            <source>Register of assumptions</source>
            <translation>가정 목록</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>택한 선택</translation>
        </message>
        <message>
            <source>The nearest to changing a decision first; of those alike, the weakest evidence.</source>
            <translation>결정을 바꾸는 데 가장 가까운 것부터, 같으면 증거가 약한 것부터.</translation>
        </message>
        <message>
            <source>The recommended play</source>
            <translation>권고 전략</translation>
        </message>
        <message>
            <source>The table “The tree as text” tells all of it.</source>
            <translation>‘글로 쓴 나무’ 표에 모두 나와 있습니다.</translation>
        </message>
        <message>
            <source>The tree as text</source>
            <translation>글로 쓴 나무</translation>
        </message>
        <message>
            <source>The whole tree</source>
            <translation>나무 전체</translation>
        </message>
        <message>
            <source>The whole tree follows.</source>
            <translation>나무 전체가 이어집니다.</translation>
        </message>
        <message>
            <source>The whole tree is not in it: the first page shows a part.</source>
            <translation>나무 전체는 싣지 않았습니다. 첫 쪽은 일부를 보여 줍니다.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>Tornado: how far each range moves the value</source>
            <translation>토네이도: 각 범위가 값을 움직이는 폭</translation>
        </message>
        <message>
            <source>Triggers: what would change a decision</source>
            <translation>전환 조건: 결정을 바꾸는 것</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>What</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>달라진 점</translation>
        </message>
        <message>
            <source>What changes a decision near its range; then without one, near today's value.</source>
            <translation>범위 가까이에서 결정을 바꾸는 것, 다음으로 범위 없이 현재 값 가까이에서 바꾸는 것.</translation>
        </message>
        <message>
            <source>What the advice rests on</source>
            <translation>권고의 근거</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Who would choose otherwise</source>
            <translation>다르게 선택할 당사자</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>표현</translation>
        </message>
        <message>
            <source>Words as in Intelligence Community Directive 203. # is what the other branches leave.</source>
            <translation>표현은 미국 정보공동체 지침 203(ICD 203)을 따릅니다. #은 다른 가지들의 나머지입니다.</translation>
        </message>
        <message>
            <source>Words as in the UK's probability yardstick (PHIA). # is what the other branches leave.</source>
            <translation>표현은 영국 확률 척도(PHIA)를 따릅니다. #은 다른 가지들의 나머지입니다.</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>최악</translation>
        </message>
        <message>
            <source>Worth knowing first</source>
            <translation>먼저 알아볼 가치가 있는 것</translation>
        </message>
        <message>
            <source>Worth less: {count} more.</source>
            <translation>가치가 더 작은 것: {count}개.</translation>
        </message>
        <message>
            <source>Worth then</source>
            <translation>그때의 값</translation>
        </message>
        <message>
            <source>Worth today</source>
            <translation>현재의 값</translation>
        </message>
        <message>
            <source>Would take</source>
            <translation>바라는 선택</translation>
        </message>
        <message>
            <source>before the first decision</source>
            <translation>첫 결정 전</translation>
        </message>
        <message>
            <source>chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>elicited</source>
            <translation>전문가 추정</translation>
        </message>
        <message>
            <source>en</source>
            <translation>ko</translation>
        </message>
        <message>
            <source>goes on as at</source>
            <translation>다음과 같이 이어짐:</translation>
        </message>
        <message>
            <source>judgement</source>
            <translation>판단</translation>
        </message>
        <message>
            <source>just before {decision}</source>
            <translation>{decision} 직전</translation>
        </message>
        <message>
            <source>no basis given</source>
            <translation>근거 없음</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>record</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>{choice} (outside its range)</source>
            <translation>{choice} (범위 밖)</translation>
        </message>
        <message>
            <source>{count:,} more nodes are not listed.</source>
            <translation>마디 {count:,}개는 싣지 않았습니다.</translation>
        </message>
        <message>
            <source>{count} more.</source>
            <translation>{count}개 더.</translation>
        </message>
        <message>
            <source>{who}: {today} today, {alone} if it made every decision.</source>
            <translation>{who}: 현재 {today}, 모든 결정을 할 경우 {alone}.</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>Actor</source>
            <translation>행위자</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>속성</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>연습</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>징후</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>변수</translation>
        </message>
        <message>
            <source>added</source>
            <translation>추가됨</translation>
        </message>
        <message>
            <source>added, {count} nodes</source>
            <translation>추가됨, 마디 {count}개</translation>
        </message>
        <message>
            <source>as of</source>
            <translation>기준일</translation>
        </message>
        <message>
            <source>best level</source>
            <translation>최고 수준</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>상한</translation>
        </message>
        <message>
            <source>indicators feed the tree</source>
            <translation>징후의 나무 반영</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>label</source>
            <translation>이름표</translation>
        </message>
        <message>
            <source>likelihood</source>
            <translation>관찰 가능성</translation>
        </message>
        <message>
            <source>low end</source>
            <translation>하한</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>옮김</translation>
        </message>
        <message>
            <source>number format</source>
            <translation>숫자 표시 방식</translation>
        </message>
        <message>
            <source>order</source>
            <translation>순서</translation>
        </message>
        <message>
            <source>payoff</source>
            <translation>보수</translation>
        </message>
        <message>
            <source>probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>rationality</source>
            <translation>합리성</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>삭제됨</translation>
        </message>
        <message>
            <source>removed, {count} nodes</source>
            <translation>삭제됨, 마디 {count}개</translation>
        </message>
        <message>
            <source>risk tolerance</source>
            <translation>위험 허용도</translation>
        </message>
        <message>
            <source>seen by</source>
            <translation>관점</translation>
        </message>
        <message>
            <source>title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>알 수 없는 항목</translation>
        </message>
        <message>
            <source>value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>what best means</source>
            <translation>최고 수준의 뜻</translation>
        </message>
        <message>
            <source>what worst means</source>
            <translation>최저 수준의 뜻</translation>
        </message>
        <message>
            <source>where the link leads</source>
            <translation>링크 대상</translation>
        </message>
        <message>
            <source>whose move</source>
            <translation>결정권자</translation>
        </message>
        <message>
            <source>worst level</source>
            <translation>최저 수준</translation>
        </message>
    </context>
    <context>
        <name>convention</name>
        <message>
            <source>From here on</source>
            <translation>여기서부터의 값</translation>
        </message>
        <message>
            <source>Total at the end</source>
            <translation>끝에서의 총계</translation>
        </message>
    </context>
    <context>
        <name>credibility</name>
        <message>
            <source>1: confirmed by other sources</source>
            <translation>1: 다른 출처로 확인됨</translation>
        </message>
        <message>
            <source>2: probably true</source>
            <translation>2: 아마 사실</translation>
        </message>
        <message>
            <source>3: possibly true</source>
            <translation>3: 사실일 수 있음</translation>
        </message>
        <message>
            <source>4: doubtful</source>
            <translation>4: 의심스러움</translation>
        </message>
        <message>
            <source>5: improbable</source>
            <translation>5: 사실이 아닌 듯함</translation>
        </message>
        <message>
            <source>6: truth cannot be judged</source>
            <translation>6: 진위를 판단할 수 없음</translation>
        </message>
    </context>
    <context>
        <name>deed</name>
        <message>
            <source>Close voting</source>
            <translation>투표 마감</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>결정…</translation>
        </message>
        <message>
            <source>Go to…</source>
            <translation>이동…</translation>
        </message>
        <message>
            <source>Hot wash</source>
            <translation>사후 강평</translation>
        </message>
        <message>
            <source>Into the tree…</source>
            <translation>나무에 넣기…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>기록…</translation>
        </message>
        <message>
            <source>Next ▸</source>
            <translation>다음 ▸</translation>
        </message>
        <message>
            <source>One minute more</source>
            <translation>1분 더</translation>
        </message>
        <message>
            <source>Players' phones…</source>
            <translation>참가자 전화…</translation>
        </message>
        <message>
            <source>Players' screen</source>
            <translation>참가자 화면</translation>
        </message>
        <message>
            <source>Players' screen on the other display</source>
            <translation>다른 화면에 참가자 화면</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>보고서…</translation>
        </message>
        <message>
            <source>Return from what-if</source>
            <translation>가정에서 돌아오기</translation>
        </message>
        <message>
            <source>Roll the die…</source>
            <translation>주사위 굴리기…</translation>
        </message>
        <message>
            <source>Seats: names and answers…</source>
            <translation>자리: 이름과 답…</translation>
        </message>
        <message>
            <source>Send the inject that is due</source>
            <translation>예정된 상황 메시지 보내기</translation>
        </message>
        <message>
            <source>Show or hide numbers on the players' screen</source>
            <translation>참가자 화면의 숫자 보이기/숨기기</translation>
        </message>
        <message>
            <source>Show the answers</source>
            <translation>응답 공개</translation>
        </message>
        <message>
            <source>Start or pause the clock</source>
            <translation>시계 시작/정지</translation>
        </message>
        <message>
            <source>Umpire decides…</source>
            <translation>심판 판정…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>가정해 보기…</translation>
        </message>
        <message>
            <source>Whole tree, or what is near</source>
            <translation>나무 전체/가까운 곳</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>메모 쓰기</translation>
        </message>
        <message>
            <source>◂ Back</source>
            <translation>◂ 뒤로</translation>
        </message>
    </context>
    <context>
        <name>distribution</name>
        <message>
            <source>PERT: the range is all of it</source>
            <translation>PERT: 범위가 전체</translation>
        </message>
        <message>
            <source>beta: the range is 5 to 95 per cent of it</source>
            <translation>베타: 범위가 5~95 %</translation>
        </message>
        <message>
            <source>discrete: values with their probabilities</source>
            <translation>이산: 값과 그 확률</translation>
        </message>
        <message>
            <source>lognormal: the range is 5 to 95 per cent of it</source>
            <translation>로그정규: 범위가 5~95 %</translation>
        </message>
        <message>
            <source>normal: the range is 5 to 95 per cent of it</source>
            <translation>정규: 범위가 5~95 %</translation>
        </message>
        <message>
            <source>triangular: the range is all of it</source>
            <translation>삼각: 범위가 전체</translation>
        </message>
        <message>
            <source>uniform: the range is all of it</source>
            <translation>균등: 범위가 전체</translation>
        </message>
    </context>
    <context>
        <name>examples</name>
        <message>
            <source>Alliance summit first, with a plan B: five parties, seven attributes, sources and ranges</source>
            <translation>동맹 정상회담 우선과 플랜 B: 당사자 다섯, 속성 일곱, 출처와 범위 포함</translation>
        </message>
        <message>
            <source>Blank template</source>
            <translation>빈 서식</translation>
        </message>
        <message>
            <source>Korea summit</source>
            <translation>한반도 정상회담</translation>
        </message>
        <message>
            <source>Korea summit on one screen</source>
            <translation>한 화면의 한반도 정상회담</translation>
        </message>
        <message>
            <source>Korea summit, to be played</source>
            <translation>연습용 한반도 정상회담</translation>
        </message>
        <message>
            <source>Rockefeller</source>
            <translation>록펠러</translation>
        </message>
        <message>
            <source>Sell, drill or test first: a published case; probabilities by Bayes' rule as formulas</source>
            <translation>매각, 시추, 또는 먼저 시험: 출판된 사례, 베이즈 정리를 수식으로 쓴 확률</translation>
        </message>
        <message>
            <source>Settle, or go to court: a textbook case; the court is drawn once and linked</source>
            <translation>합의 또는 재판: 교과서 사례, 재판은 한 번 그리고 링크로 연결</translation>
        </message>
        <message>
            <source>Ships and satellites against what they stop: cost-effectiveness, and two scenarios</source>
            <translation>선박과 위성, 그리고 막아 낸 환적: 비용-효과와 시나리오 둘</translation>
        </message>
        <message>
            <source>Success leads to strategic dialogue; failure to exercises and sanctions</source>
            <translation>성공하면 전략대화, 실패하면 연합훈련과 제재</translation>
        </message>
        <message>
            <source>Texaco and Pennzoil</source>
            <translation>텍사코와 펜조일</translation>
        </message>
        <message>
            <source>The same tree prepared as an exercise: cells, objectives, four turns, injects</source>
            <translation>같은 나무를 연습으로 준비: 참가 조, 목표, 네 차례, 상황 메시지</translation>
        </message>
        <message>
            <source>Two options, one of them uncertain: rename what is there, add what is missing</source>
            <translation>선택지 둘, 하나는 불확실: 있는 것의 이름을 바꾸고 없는 것을 더하십시오</translation>
        </message>
        <message>
            <source>Watching ship-to-ship transfers</source>
            <translation>선박 간 환적 감시</translation>
        </message>
    </context>
    <context>
        <name>format</name>
        <message>
            <source>CSV of the paths</source>
            <translation>경로 CSV</translation>
        </message>
        <message>
            <source>CSV of the policy</source>
            <translation>전략 CSV</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>개요</translation>
        </message>
    </context>
    <context>
        <name>headline</name>
        <message>
            <source>Inject {n} — {subject}</source>
            <translation>상황 메시지 {n} — {subject}</translation>
        </message>
        <message>
            <source>What happened, and what do we keep of it?</source>
            <translation>무엇이 일어났고, 무엇을 남길 것인가?</translation>
        </message>
        <message>
            <source>{title} · Hot wash</source>
            <translation>{title} · 사후 강평</translation>
        </message>
        <message>
            <source>{title} · Move {n} of {all}</source>
            <translation>{title} · {n}/{all}차례</translation>
        </message>
        <message>
            <source>{title} · The exercise has ended</source>
            <translation>{title} · 연습 종료</translation>
        </message>
        <message>
            <source>{title} · What if</source>
            <translation>{title} · 가정해 보기</translation>
        </message>
    </context>
    <context>
        <name>hint</name>
        <message>
            <source>{scenario}: {choice} is chosen</source>
            <translation>{scenario}: {choice} 선택</translation>
        </message>
        <message>
            <source>{scenario}: {other}, not {value}</source>
            <translation>{scenario}: {value} 아닌 {other}</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Arrows, Home, End</source>
            <translation>화살표, Home, End</translation>
        </message>
        <message>
            <source>Ctrl+wheel, middle drag</source>
            <translation>Ctrl+휠, 가운데 단추로 끌기</translation>
        </message>
        <message>
            <source>Dragging a probability</source>
            <translation>확률 끌기</translation>
        </message>
        <message>
            <source>Edits the label in place; then Tab goes on to probability and payoffs</source>
            <translation>이름표를 제자리에서 편집, 이어서 Tab으로 확률과 보수로 이동</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Move by geometry; to the first and last sibling</source>
            <translation>위치에 따라 이동, 첫 형제와 마지막 형제로 이동</translation>
        </message>
        <message>
            <source>Moves it and its siblings, and every value follows</source>
            <translation>그 확률과 형제 확률이 움직이고 모든 값이 따라 바뀜</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>그림판에서</translation>
        </message>
        <message>
            <source>Restores what stood in the field</source>
            <translation>칸에 있던 것을 되돌림</translation>
        </message>
        <message>
            <source>Typing</source>
            <translation>글자 입력</translation>
        </message>
        <message>
            <source>Zoom and pan</source>
            <translation>확대와 이동</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>Manual</source>
            <translation>설명서</translation>
        </message>
        <message>
            <source>index.md</source>
            <translation>index.ko.md</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;Compare with</source>
            <translation>비교 시나리오(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>문서(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>언어(Language)(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>테마(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Tree</source>
            <translation>나무(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Values</source>
            <translation>값(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>E&amp;xercise</source>
            <translation>연습(&amp;X)</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>최근 파일 열기(&amp;R)</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>글자 크기(&amp;X)</translation>
        </message>
    </context>
    <context>
        <name>moves</name>
        <message>
            <source>After {branch}</source>
            <translation>다음 가지 뒤: {branch}</translation>
        </message>
        <message>
            <source>First decision</source>
            <translation>첫 결정</translation>
        </message>
        <message>
            <source>The play</source>
            <translation>권고 전략</translation>
        </message>
        <message>
            <source>Utility to {actor}</source>
            <translation>{actor} 효용</translation>
        </message>
    </context>
    <context>
        <name>phase</name>
        <message>
            <source>Adjudicate</source>
            <translation>판정</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>설명</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Discuss</source>
            <translation>토의</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>Estimate again</source>
            <translation>다시 추정</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>공개</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>기록</translation>
        </message>
    </context>
    <context>
        <name>policy</name>
        <message>
            <source>leans by what each way is worth</source>
            <translation>각 선택의 값에 따라 기움</translation>
        </message>
    </context>
    <context>
        <name>prepared</name>
        <message>
            <source>always</source>
            <translation>항상</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>{time}에</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>손으로</translation>
        </message>
        <message>
            <source>control only</source>
            <translation>통제반만</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>on inject {number}</source>
            <translation>상황 메시지 {number}에</translation>
        </message>
        <message>
            <source>when play reaches {node}</source>
            <translation>진행이 {node}에 이르면</translation>
        </message>
        <message>
            <source>when reached</source>
            <translation>도달하면</translation>
        </message>
        <message>
            <source>when {branch} is taken</source>
            <translation>{branch} 선택 시</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>A test</source>
            <translation>검사</translation>
        </message>
        <message>
            <source>Consequences</source>
            <translation>결과 비교</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>이견</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>얼마나 확실한가</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>징후</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>정보</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>수</translation>
        </message>
        <message>
            <source>One-way</source>
            <translation>일원 분석</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>당사자</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>전략</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>가정</translation>
        </message>
        <message>
            <source>Risk profile</source>
            <translation>위험 분포</translation>
        </message>
        <message>
            <source>Robustness</source>
            <translation>강건성</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Simulation</source>
            <translation>시뮬레이션</translation>
        </message>
        <message>
            <source>Storylines</source>
            <translation>전개</translation>
        </message>
        <message>
            <source>Tornado</source>
            <translation>토네이도</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>전환 조건</translation>
        </message>
        <message>
            <source>Two-way</source>
            <translation>이원 분석</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>What may happen</source>
            <translation>무슨 일이 일어날까</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>무엇을 할까</translation>
        </message>
        <message>
            <source>What to learn</source>
            <translation>무엇을 알아볼까</translation>
        </message>
        <message>
            <source>Who disagrees</source>
            <translation>누가 반대하는가</translation>
        </message>
    </context>
    <context>
        <name>reliability</name>
        <message>
            <source>A: completely reliable</source>
            <translation>A: 완전히 신뢰할 수 있음</translation>
        </message>
        <message>
            <source>B: usually reliable</source>
            <translation>B: 대체로 신뢰할 수 있음</translation>
        </message>
        <message>
            <source>C: fairly reliable</source>
            <translation>C: 어느 정도 신뢰할 수 있음</translation>
        </message>
        <message>
            <source>D: not usually reliable</source>
            <translation>D: 대체로 신뢰할 수 없음</translation>
        </message>
        <message>
            <source>E: unreliable</source>
            <translation>E: 신뢰할 수 없음</translation>
        </message>
        <message>
            <source>F: reliability cannot be judged</source>
            <translation>F: 신뢰성을 판단할 수 없음</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>Let # take what is left</source>
            <translation>#이 나머지를 갖게 하기</translation>
        </message>
        <message>
            <source>Rescale the probabilities</source>
            <translation>확률 비례 조정</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source> or </source>
            <translation> 또는 </translation>
        </message>
        <message>
            <source>7 or more is the first branch, {odds}</source>
            <translation>7 이상이면 첫 가지, {odds}</translation>
        </message>
        <message>
            <source>A node is seen once play has come to it, and its branches with it.</source>
            <translation>마디와 그 가지는 진행이 거기에 이르면 보입니다.</translation>
        </message>
        <message>
            <source>A node is seen once play has come to it, and its branches with it; but for these:</source>
            <translation>마디와 그 가지는 진행이 거기에 이르면 보입니다. 예외:</translation>
        </message>
        <message>
            <source>A turn, step by step</source>
            <translation>한 차례의 단계</translation>
        </message>
        <message>
            <source>About</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Adjudications</source>
            <translation>판정</translation>
        </message>
        <message>
            <source>After-action report: {exercise}</source>
            <translation>사후 강평 보고서: {exercise}</translation>
        </message>
        <message>
            <source>Against the die</source>
            <translation>주사위와 다르게</translation>
        </message>
        <message>
            <source>Answer sheets: {exercise}</source>
            <translation>응답지: {exercise}</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>응답</translation>
        </message>
        <message>
            <source>Answers. {all}.</source>
            <translation>응답. {all}.</translation>
        </message>
        <message>
            <source>Area for improvement</source>
            <translation>개선할 영역</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>기준일</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>가정</translation>
        </message>
        <message>
            <source>At</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>가지</translation>
        </message>
        <message>
            <source>Brief, discuss; of a chance node or a number estimate in private, show the answers, estimate again; decide or adjudicate; record rationale, dissent and assumptions. Players see no probabilities or values before the hot wash.</source>
            <translation>설명하고 토의합니다. 확률 마디나 수는 각자 추정하고, 응답을 공개한 뒤 다시 추정합니다. 결정하거나 판정합니다. 논거, 반대 의견, 가정을 기록합니다. 참가자는 사후 강평 전까지 확률과 값을 보지 못합니다.</translation>
        </message>
        <message>
            <source>Brier {each}, of the pool {pool}</source>
            <translation>브라이어 점수 {each}, 종합 {pool}</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>실제</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>참가 조</translation>
        </message>
        <message>
            <source>Cells and roles</source>
            <translation>참가 조와 역할</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>합의</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>통제</translation>
        </message>
        <message>
            <source>Controlled by: {who}</source>
            <translation>통제: {who}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>결정 방식</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Dissent</source>
            <translation>반대 의견</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>Every answer is a mark: above the line in round 1, below it in round 2. The triangles are the pools; the diamond is the tree's number.</source>
            <translation>응답 하나가 표시 하나입니다. 1라운드는 줄 위, 2라운드는 줄 아래에 있습니다. 세모는 종합, 마름모는 나무의 수입니다.</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>연습</translation>
        </message>
        <message>
            <source>Exercise overview</source>
            <translation>연습 개요</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>예상</translation>
        </message>
        <message>
            <source>Facilitator's guide: {exercise}</source>
            <translation>진행자 안내서: {exercise}</translation>
        </message>
        <message>
            <source>For control only</source>
            <translation>통제반만</translation>
        </message>
        <message>
            <source>For players</source>
            <translation>참가자용</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>귀하에게</translation>
        </message>
        <message>
            <source>From</source>
            <translation>보낸 이</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>포기한 값</translation>
        </message>
        <message>
            <source>Given up together: {value}.</source>
            <translation>모두 합쳐 포기한 값: {value}.</translation>
        </message>
        <message>
            <source>Hand each sheet out when its turn begins, not before.</source>
            <translation>응답지는 해당 차례가 시작될 때 나누어 주고, 그 전에는 주지 마십시오.</translation>
        </message>
        <message>
            <source>Heavy, the way taken: {steps}.</source>
            <translation>굵은 선은 실제로 간 길: {steps}.</translation>
        </message>
        <message>
            <source>How likely, in per cent</source>
            <translation>가능성, 백분율</translation>
        </message>
        <message>
            <source>How much?</source>
            <translation>얼마입니까?</translation>
        </message>
        <message>
            <source>Improvement plan</source>
            <translation>개선 계획</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>In tables: the owner's value from there on. In the tree: {how}</source>
            <translation>표: 그곳부터의 결정권자 값. 나무: {how}</translation>
        </message>
        <message>
            <source>In the tree: {legend}</source>
            <translation>나무에서: {legend}</translation>
        </message>
        <message>
            <source>Injects</source>
            <translation>상황 메시지</translation>
        </message>
        <message>
            <source>Injects and answers</source>
            <translation>상황 메시지와 응답</translation>
        </message>
        <message>
            <source>It shows nodes that are for control only; look before handing it to players.</source>
            <translation>통제반만 볼 마디가 있습니다. 참가자에게 건네기 전에 살펴보십시오.</translation>
        </message>
        <message>
            <source>Its chance with that modifier</source>
            <translation>그 수정값일 때의 확률</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Leads to</source>
            <translation>이어지는 곳</translation>
        </message>
        <message>
            <source>Learning point</source>
            <translation>교훈</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>분</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>나무</translation>
        </message>
        <message>
            <source>Most was given up at {node}, {value}: {taken} in place of {best}.</source>
            <translation>가장 많이 포기한 곳은 {node}, {value}: {best} 대신 {taken}.</translation>
        </message>
        <message>
            <source>No decision was made.</source>
            <translation>결정이 내려지지 않았습니다.</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>마디</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>보내지 않음</translation>
        </message>
        <message>
            <source>Notes of the scribe</source>
            <translation>기록관의 메모</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>목표</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>목표</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>승산</translation>
        </message>
        <message>
            <source>Of the Brier score over all settled answers, reliability {r}, resolution {s}, uncertainty {u} (Murphy).</source>
            <translation>확정된 모든 응답의 브라이어 점수 가운데 신뢰도 {r}, 분해능 {s}, 불확실성 {u}(Murphy).</translation>
        </message>
        <message>
            <source>Opinions lay widest apart at the end on: {question}</source>
            <translation>끝까지 의견 차가 가장 컸던 질문: {question}</translation>
        </message>
        <message>
            <source>Our estimate</source>
            <translation>우리의 추정</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>결정권자</translation>
        </message>
        <message>
            <source>P: performed without challenges. S: with some. M: with major ones. U: unable to be performed.</source>
            <translation>P: 어려움 없이 수행. S: 일부 어려움. M: 큰 어려움. U: 수행하지 못함.</translation>
        </message>
        <message>
            <source>Part of the tree is for control only, so no values or advice are told.</source>
            <translation>나무의 일부가 통제 전용이므로 값과 권고는 싣지 않습니다.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>계획</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>진행</translation>
        </message>
        <message>
            <source>Plays {actor}.</source>
            <translation>맡은 행위자: {actor}.</translation>
        </message>
        <message>
            <source>Point of contact</source>
            <translation>담당자</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>논거</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>권고</translation>
        </message>
        <message>
            <source>Recommended, or how likely</source>
            <translation>권고, 또는 가능성</translation>
        </message>
        <message>
            <source>Recommended, with what is likeliest at chance: {way}.</source>
            <translation>권고, 확률 마디에서는 가장 가능성 높은 것: {way}.</translation>
        </message>
        <message>
            <source>Rolled by the seed that was announced: {count}.</source>
            <translation>미리 알린 시드로 굴림: {count}회.</translation>
        </message>
        <message>
            <source>Round 1</source>
            <translation>1라운드</translation>
        </message>
        <message>
            <source>Round 2</source>
            <translation>2라운드</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>Seat, time</source>
            <translation>자리, 시각</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>보임</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>보냄</translation>
        </message>
        <message>
            <source>Settled by</source>
            <translation>결정 방법</translation>
        </message>
        <message>
            <source>Shown after: seed</source>
            <translation>나중에 공개: 시드</translation>
        </message>
        <message>
            <source>Shown before: SHA-256</source>
            <translation>먼저 공개: SHA-256</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>접는 곳</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>택한 선택</translation>
        </message>
        <message>
            <source>Tell the players</source>
            <translation>참가자에게 알릴 것</translation>
        </message>
        <message>
            <source>The SHA-256 of a seed's digits is what was shown; the dice follow from the seed.</source>
            <translation>공개한 것은 시드 숫자의 SHA-256이며, 주사위는 시드에서 나옵니다.</translation>
        </message>
        <message>
            <source>The exercise has not been ended: this is how it stands.</source>
            <translation>연습이 아직 끝나지 않았습니다. 현재까지의 상태입니다.</translation>
        </message>
        <message>
            <source>The exercise has not been ended; entries after the last would not be missed.</source>
            <translation>연습이 아직 끝나지 않았습니다. 마지막 뒤의 기록이 없어져도 드러나지 않습니다.</translation>
        </message>
        <message>
            <source>The last entry's SHA-256 is {hash}.</source>
            <translation>마지막 기록의 SHA-256은 {hash}입니다.</translation>
        </message>
        <message>
            <source>The log begins at {time} UTC.</source>
            <translation>기록은 {time} UTC에 시작합니다.</translation>
        </message>
        <message>
            <source>The recommended branch was taken at {kept} of {all} decisions; given up: {value}.</source>
            <translation>{all}개 결정 중 {kept}개에서 권고된 가지를 택했습니다. 포기한 값: {value}.</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>The room's pool (geometric mean of odds; of amounts the median) with its middle half.</source>
            <translation>참가자 종합(승산의 기하평균, 양은 중앙값)과 가운데 절반.</translation>
        </message>
        <message>
            <source>The tree</source>
            <translation>나무</translation>
        </message>
        <message>
            <source>The tree says</source>
            <translation>나무의 수</translation>
        </message>
        <message>
            <source>The tree, as far as it was opened: heavy the way taken</source>
            <translation>공개된 만큼의 나무: 굵은 선은 실제로 간 길</translation>
        </message>
        <message>
            <source>The tree: heavy the way taken, dashed where the recommended play may come</source>
            <translation>나무: 굵은 선은 지나온 길, 점선은 권고 전략이 이를 수 있는 곳</translation>
        </message>
        <message>
            <source>The turns</source>
            <translation>차례</translation>
        </message>
        <message>
            <source>The way taken</source>
            <translation>실제로 간 길</translation>
        </message>
        <message>
            <source>The way taken, and the recommended one</source>
            <translation>지나온 길과 권고된 길</translation>
        </message>
        <message>
            <source>They estimate</source>
            <translation>추정할 것</translation>
        </message>
        <message>
            <source>Thrown</source>
            <translation>나온 눈</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>To</source>
            <translation>받는 조</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>개선할 점</translation>
        </message>
        <message>
            <source>To sustain</source>
            <translation>유지할 점</translation>
        </message>
        <message>
            <source>Together {minutes}, without breaks and hot wash.</source>
            <translation>모두 {minutes}, 휴식과 사후 강평 제외.</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>나무</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>차례</translation>
        </message>
        <message>
            <source>Turn {number}: {title}</source>
            <translation>{number}차례: {title}</translation>
        </message>
        <message>
            <source>Two dice</source>
            <translation>주사위 둘</translation>
        </message>
        <message>
            <source>Two dice: 7 or more is the first branch</source>
            <translation>주사위 둘: 7 이상이면 첫 가지</translation>
        </message>
        <message>
            <source>Umpire</source>
            <translation>심판</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>투표</translation>
        </message>
        <message>
            <source>What if: {way}.</source>
            <translation>가정해 보기: {way}.</translation>
        </message>
        <message>
            <source>What players may see</source>
            <translation>참가자가 볼 수 있는 것</translation>
        </message>
        <message>
            <source>What was observed</source>
            <translation>관찰된 것</translation>
        </message>
        <message>
            <source>What would change it</source>
            <translation>바꿀 만한 것</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>With improvement plan</source>
            <translation>개선 계획 포함</translation>
        </message>
        <message>
            <source>a probability for each branch</source>
            <translation>각 가지의 확률</translation>
        </message>
        <message>
            <source>after {minutes} min</source>
            <translation>{minutes}분 후</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>계획대로</translation>
        </message>
        <message>
            <source>control</source>
            <translation>통제반</translation>
        </message>
        <message>
            <source>d100</source>
            <translation>d100</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>none was recorded</source>
            <translation>기록된 것이 없습니다</translation>
        </message>
        <message>
            <source>none were recorded</source>
            <translation>기록된 것이 없습니다</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>our advice</source>
            <translation>우리의 권고</translation>
        </message>
        <message>
            <source>plays {actor}</source>
            <translation>맡은 행위자: {actor}</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>권고</translation>
        </message>
        <message>
            <source>round {number} from {low} to {high}</source>
            <translation>{number}라운드 {low}에서 {high}까지</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>같음</translation>
        </message>
        <message>
            <source>together 100 %</source>
            <translation>합계 100 %</translation>
        </message>
        <message>
            <source>{cell}, turn {number}: {title}</source>
            <translation>{cell}, {number}차례: {title}</translation>
        </message>
        <message>
            <source>{count} answers</source>
            <translation>응답 {count}개</translation>
        </message>
        <message>
            <source>{count} entries, each as it was written, none missing before the last: the chain was verified when this report was made.</source>
            <translation>기록 {count}개, 모두 적힌 그대로이며 마지막 이전에 빠진 것이 없습니다. 이 보고서를 만들 때 사슬을 검증했습니다.</translation>
        </message>
        <message>
            <source>{count} seats</source>
            <translation>{count}석</translation>
        </message>
        <message>
            <source>{hours}:{minutes:02} hours of play</source>
            <translation>진행 {hours}:{minutes:02}시간</translation>
        </message>
        <message>
            <source>{minutes} min after plan</source>
            <translation>계획보다 {minutes}분 늦음</translation>
        </message>
        <message>
            <source>{minutes} min before plan</source>
            <translation>계획보다 {minutes}분 이름</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes}분</translation>
        </message>
        <message>
            <source>{sent} injects were sent, {answered} of them answered.</source>
            <translation>보낸 상황 메시지: {sent}건, 그중 응답: {answered}건.</translation>
        </message>
        <message>
            <source>{sent} injects were sent, {answered} of them answered; {unsent} were not sent.</source>
            <translation>상황 메시지 {sent}개를 보냈고 그중 {answered}개에 응답이 있었습니다. {unsent}개는 보내지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>rule</name>
        <message>
            <source>Equal likelihood</source>
            <translation>동일 가능성</translation>
        </message>
        <message>
            <source>Expected utility</source>
            <translation>기대효용</translation>
        </message>
        <message>
            <source>Hurwicz</source>
            <translation>후르비츠</translation>
        </message>
        <message>
            <source>Maximax</source>
            <translation>맥시맥스</translation>
        </message>
        <message>
            <source>Maximin</source>
            <translation>맥시민</translation>
        </message>
    </context>
    <context>
        <name>scenario</name>
        <message>
            <source>Base case</source>
            <translation>기본안</translation>
        </message>
    </context>
    <context>
        <name>seen</name>
        <message>
            <source>not looked</source>
            <translation>관찰 안 함</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>안 보임</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>보임</translation>
        </message>
    </context>
    <context>
        <name>sentence</name>
        <message>
            <source> (today {value})</source>
            <translation> (현재 {value})</translation>
        </message>
        <message>
            <source> ({count} more)</source>
            <translation> (외 {count}건)</translation>
        </message>
        <message>
            <source> and </source>
            <translation>, </translation>
        </message>
        <message>
            <source> or </source>
            <translation> 또는 </translation>
        </message>
        <message>
            <source>"probability" stands under a decision, where somebody picks</source>
            <translation>"probability"는 누군가 고르는 결정 아래에 둘 수 없습니다</translation>
        </message>
        <message>
            <source>"version" must be a whole number from 1 to {newest}</source>
            <translation>"version"은 1에서 {newest} 사이의 정수여야 합니다</translation>
        </message>
        <message>
            <source>"{holder}" already leads to a node</source>
            <translation>이미 마디로 이어진 가지입니다: "{holder}"</translation>
        </message>
        <message>
            <source>"{key}" has no meaning here and is only kept{hint}</source>
            <translation>"{key}": 여기서는 뜻이 없어 보관만 합니다{hint}</translation>
        </message>
        <message>
            <source>"{key}" is given twice</source>
            <translation>"{key}": 두 번 나옵니다</translation>
        </message>
        <message>
            <source>"{key}" is neither a node nor one of p, payoff, cost and type</source>
            <translation>"{key}": 마디도 아니고 p, payoff, cost, type도 아닙니다</translation>
        </message>
        <message>
            <source>"{key}" {sentence}</source>
            <translation>"{key}": {sentence}</translation>
        </message>
        <message>
            <source>"{kind}" is no type of node; there are decision and chance</source>
            <translation>"{kind}": 이런 마디 종류는 없습니다. decision과 chance가 있습니다</translation>
        </message>
        <message>
            <source>"{kind}" is no type of node; there are terminal, chance and decision</source>
            <translation>"{kind}": 이런 마디 종류는 없습니다. terminal, chance, decision이 있습니다</translation>
        </message>
        <message>
            <source>"{name}" does not belong to a {what}: payoffs stand on branches and outcomes</source>
            <translation>"{name}": {what}에는 쓸 수 없습니다. 보수는 가지와 결과에 둡니다</translation>
        </message>
        <message>
            <source>"{name}" has no value: a field is written name=value</source>
            <translation>"{name}": 값이 없습니다. 항목은 이름=값으로 적습니다</translation>
        </message>
        <message>
            <source>"{part}" does not belong to this {kind}</source>
            <translation>"{part}": {kind}에는 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>"{part}" stands after a quoted text</source>
            <translation>"{part}": 따옴표로 닫은 글 뒤에 있습니다</translation>
        </message>
        <message>
            <source>"{raw}" has a payoff, but goes on; payoffs stand at the ends</source>
            <translation>"{raw}": 보수가 있으나 더 이어집니다. 보수는 끝에 둡니다</translation>
        </message>
        <message>
            <source>"{twice}" stands twice at one node</source>
            <translation>"{twice}": 한 마디에 두 번 나옵니다</translation>
        </message>
        <message>
            <source>"{unknown}" is no field of this form, which knows p, cost and payoff</source>
            <translation>"{unknown}": 이 형식에 없는 항목입니다. p, cost, payoff만 씁니다</translation>
        </message>
        <message>
            <source>',' has no place here; a decimal point is written '.'</source>
            <translation>',' 는 여기에 쓸 수 없습니다. 소수점은 '.'로 적습니다</translation>
        </message>
        <message>
            <source>'=' has no meaning here; to compare, write '=='</source>
            <translation>'=' 는 여기서 뜻이 없습니다. 비교하려면 '=='를 쓰십시오</translation>
        </message>
        <message>
            <source>'if' takes 3 arguments: a condition, the value if it holds, the value if not</source>
            <translation>'if'는 인수가 3개입니다: 조건, 참일 때의 값, 거짓일 때의 값</translation>
        </message>
        <message>
            <source>'kind' must be one of: {names}</source>
            <translation>'kind' 값은 다음 중 하나여야 합니다: {names}</translation>
        </message>
        <message>
            <source>'{basis}' is no basis; the words are {names}</source>
            <translation>'{basis}': 이런 근거 유형은 없습니다. 가능한 값: {names}</translation>
        </message>
        <message>
            <source>'{key}' holds half of a character</source>
            <translation>'{key}': 문자의 반쪽이 들어 있습니다</translation>
        </message>
        <message>
            <source>'{key}' is longer than {most:,} characters</source>
            <translation>'{key}': {most:,}자보다 깁니다</translation>
        </message>
        <message>
            <source>'{key}' must be a SHA-256</source>
            <translation>'{key}': SHA-256이어야 합니다</translation>
        </message>
        <message>
            <source>'{key}' must be a list of at most {most}</source>
            <translation>'{key}': {most}개까지의 목록이어야 합니다</translation>
        </message>
        <message>
            <source>'{key}' must be a number</source>
            <translation>'{key}': 숫자여야 합니다</translation>
        </message>
        <message>
            <source>'{key}' must be a text</source>
            <translation>'{key}': 글이어야 합니다</translation>
        </message>
        <message>
            <source>'{key}' must be a whole number from {least} to {most}</source>
            <translation>'{key}': {least}에서 {most} 사이의 정수여야 합니다</translation>
        </message>
        <message>
            <source>'{key}' must be numbers by name</source>
            <translation>'{key}': 이름별 숫자여야 합니다</translation>
        </message>
        <message>
            <source>'{key}' must be one of: {names}</source>
            <translation>'{key}': 다음 중 하나여야 합니다: {names}</translation>
        </message>
        <message>
            <source>'{key}' must be true or false</source>
            <translation>'{key}': true 또는 false여야 합니다</translation>
        </message>
        <message>
            <source>'{label}' is a formula, which a drag would overwrite; change it by typing</source>
            <translation>'{label}': 수식이므로 끌면 덮어씁니다. 입력하여 바꾸십시오</translation>
        </message>
        <message>
            <source>'{line}' is not complete; help shows how it is written</source>
            <translation>'{line}': 다 적지 않았습니다. help에 쓰는 방법이 있습니다</translation>
        </message>
        <message>
            <source>'{name}' cannot name a variable: letters, digits and _, no digit first, no function</source>
            <translation>'{name}': 변수 이름이 될 수 없습니다. 글자, 숫자, _만 쓰고 숫자로 시작하지 않으며 함수 이름이 아니어야 합니다</translation>
        </message>
        <message>
            <source>'{name}' is a function: its arguments follow in parentheses</source>
            <translation>'{name}': 함수입니다. 괄호 안에 인수를 적으십시오</translation>
        </message>
        <message>
            <source>'{name}' is not a name: a name has letters, digits and _</source>
            <translation>'{name}': 이름이 아닙니다. 이름에는 글자, 숫자, _를 씁니다</translation>
        </message>
        <message>
            <source>'{name}' is not drawn: a variable needs a low and a high, or a distribution</source>
            <translation>'{name}': 추출하지 않습니다. 변수에는 하한과 상한, 또는 분포가 필요합니다</translation>
        </message>
        <message>
            <source>'{name}' is {article}: only a chance node or an event can become known</source>
            <translation>'{name}': {article}. 확률 마디나 사건만 알 수 있게 됩니다</translation>
        </message>
        <message>
            <source>'{name}' takes {wanted} argument, not {count}</source>
            <translation>'{name}': 인수는 {wanted}개여야 하는데 {count}개입니다</translation>
        </message>
        <message>
            <source>'{name}' takes {wanted} arguments, not {count}</source>
            <translation>'{name}': 인수는 {wanted}개여야 하는데 {count}개입니다</translation>
        </message>
        <message>
            <source>'{part}' has no plain number that could be rescaled</source>
            <translation>'{part}': 비례 조정할 수 있는 숫자가 없습니다</translation>
        </message>
        <message>
            <source>'{phase}' does not come after '{phase2}'; take back a step to go back</source>
            <translation>'{phase}': '{phase2}' 다음에 올 수 없습니다. 돌아가려면 한 단계를 되돌리십시오</translation>
        </message>
        <message>
            <source>'{phase}' needs the answers of a first round: go to 'estimate'</source>
            <translation>'{phase}': 첫 라운드의 응답이 필요합니다. 'estimate'로 가십시오</translation>
        </message>
        <message>
            <source>'{probability}' is a formula; drag what it is made of, or type</source>
            <translation>'{probability}': 수식입니다. 그 구성 값을 끌거나 입력하십시오</translation>
        </message>
        <message>
            <source>'{result}' needs a likelihood for each of the {count} branches</source>
            <translation>'{result}': 가지 {count}개 각각의 가능도가 필요합니다</translation>
        </message>
        <message>
            <source>'{token}' is not expected here</source>
            <translation>'{token}': 여기에 올 수 없습니다</translation>
        </message>
        <message>
            <source>({base:g}) ** {exponent:g}: a negative number has no such power</source>
            <translation>({base:g}) ** {exponent:g}: 음수에는 이런 거듭제곱이 없습니다</translation>
        </message>
        <message>
            <source>, and {seer} gets from {low} to {high}</source>
            <translation>, {seer}의 값은 {low}에서 {high} 사이</translation>
        </message>
        <message>
            <source>, links counted as what they stand for</source>
            <translation>, 링크는 가리키는 것만큼 셈</translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, 그다음 </translation>
        </message>
        <message>
            <source>1 link led to what is not here, and is now an end</source>
            <translation>링크 1개가 여기에 없는 것을 가리켜 결과로 바뀌었습니다</translation>
        </message>
        <message>
            <source>2d6 is for two branches, and this node has {count}</source>
            <translation>2d6은 가지가 둘일 때만 쓰는데 이 마디에는 {count}개가 있습니다</translation>
        </message>
        <message>
            <source>; did you mean "{near}"?</source>
            <translation>. 혹시 "{near}"?</translation>
        </message>
        <message>
            <source>; did you mean '{near}'?</source>
            <translation>. 혹시 '{near}'?</translation>
        </message>
        <message>
            <source>; did you mean {typed}%?</source>
            <translation>. 혹시 {typed}%?</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4월</translation>
        </message>
        <message>
            <source>At the decision</source>
            <translation>결정에서</translation>
        </message>
        <message>
            <source>At the first decision</source>
            <translation>첫 결정에서</translation>
        </message>
        <message>
            <source>At {decision}</source>
            <translation>{decision}</translation>
        </message>
        <message>
            <source>At {where}, no combination within the ranges was found that changes {keep}.</source>
            <translation>{where}: 범위 안에서 {keep} 선택을 바꾸는 조합을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>At {where}, {keep} gives way to {to} at the latest if all ranged inputs are off by {part} of their ranges.</source>
            <translation>{where}: 늦어도 범위가 있는 모든 입력값이 범위의 {part}만큼 어긋나면 {keep} 대신 {to}.</translation>
        </message>
        <message>
            <source>At {where}, {keep} gives way to {to} if all ranged inputs are off by {part} of their ranges.</source>
            <translation>{where}: 범위가 있는 모든 입력값이 범위의 {part}만큼 어긋나면 {keep} 대신 {to}.</translation>
        </message>
        <message>
            <source>At {where}, {keep} holds over all ranges at once.</source>
            <translation>{where}: 모든 범위를 함께 고려해도 {keep} 유지.</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8월</translation>
        </message>
        <message>
            <source>Best: </source>
            <translation>최선: </translation>
        </message>
        <message>
            <source>By {rule} for {seer}; the others' moves by expected utility.</source>
            <translation>{seer} 관점의 {rule} 규칙. 다른 당사자의 선택은 기대효용에 따릅니다.</translation>
        </message>
        <message>
            <source>Certainty equivalent</source>
            <translation>확실성등가</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>통제반</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12월</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>Decision tree</source>
            <translation>의사결정 나무</translation>
        </message>
        <message>
            <source>Else the network keeps its guests apart (guest or client isolation): use a router or a hotspot of your own.</source>
            <translation>그것도 아니면 네트워크가 접속자들을 서로 막는 것입니다(게스트 격리). 자체 공유기나 핫스팟을 쓰십시오.</translation>
        </message>
        <message>
            <source>Equal likelihood</source>
            <translation>동일 가능성</translation>
        </message>
        <message>
            <source>Expected utility</source>
            <translation>기대효용</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2월</translation>
        </message>
        <message>
            <source>Heavy: recommended. Double bar: refused.</source>
            <translation>굵은 선: 권고. 이중 막대: 택하지 않음.</translation>
        </message>
        <message>
            <source>Hurwicz</source>
            <translation>후르비츠</translation>
        </message>
        <message>
            <source>Hurwicz (α = {alpha:g})</source>
            <translation>후르비츠(α = {alpha:g})</translation>
        </message>
        <message>
            <source>If it does not load: is the phone in the same network, and not on mobile data?</source>
            <translation>열리지 않으면: 전화가 같은 네트워크에 있고 모바일 데이터를 쓰지 않습니까?</translation>
        </message>
        <message>
            <source>January</source>
            <translation>1월</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7월</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6월</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3월</translation>
        </message>
        <message>
            <source>Maximax: the best of the best</source>
            <translation>맥시맥스: 최선 중 최선</translation>
        </message>
        <message>
            <source>Maximin: the best of the worst</source>
            <translation>맥시민: 최악 중 최선</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5월</translation>
        </message>
        <message>
            <source>No input has a range: give a variable or a probability a low and a high, and it counts here.</source>
            <translation>범위가 있는 입력값이 없습니다. 변수나 확률에 하한과 상한을 주면 여기에 반영됩니다.</translation>
        </message>
        <message>
            <source>No play can be told yet. {problem}{more}.</source>
            <translation>아직 전략을 말할 수 없습니다. {problem}{more}.</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11월</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10월</translation>
        </message>
        <message>
            <source>On {paper} the smallest type is {smallest:.1f} pt, less than the {smallest_type:g} pt that can be read</source>
            <translation>{paper} 용지에서 가장 작은 글자가 {smallest:.1f} pt로, 읽을 수 있는 {smallest_type:g} pt보다 작습니다</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>P({branch}) has gone from {before} to {after}</source>
            <translation>P({branch}): {before} → {after}</translation>
        </message>
        <message>
            <source>P({branch}) {away}, {before} to {after}, from {threshold}, where {at} turns from {keep} to {to}.</source>
            <translation>P({branch}): {away}, {before} → {after}. 전환점은 {threshold}, {at}: {keep} → {to}.</translation>
        </message>
        <message>
            <source>Planner</source>
            <translation>기획자</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>공개</translation>
        </message>
        <message>
            <source>Radiant has no place for a tree that is nothing but an outcome</source>
            <translation>Radiant에는 결과뿐인 나무를 담을 수 없습니다</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9월</translation>
        </message>
        <message>
            <source>SilverDecisions has no place for a tree that is nothing but an outcome</source>
            <translation>SilverDecisions에는 결과뿐인 나무를 담을 수 없습니다</translation>
        </message>
        <message>
            <source>Squares decide, circles are chance, triangles end. Colour and initials name the actor.</source>
            <translation>네모는 결정, 동그라미는 확률, 세모는 끝입니다. 색과 머리글자는 행위자를 나타냅니다.</translation>
        </message>
        <message>
            <source>The first decision</source>
            <translation>첫 결정</translation>
        </message>
        <message>
            <source>The page answers on this computer, but no phone has been heard yet. Open {url} on one.</source>
            <translation>이 컴퓨터에서는 페이지가 응답하지만 아직 접속한 전화가 없습니다. 전화에서 {url} 주소를 여십시오.</translation>
        </message>
        <message>
            <source>The page does not answer at {url}: another program or a firewall on this computer is in between.</source>
            <translation>{url} 주소에서 페이지가 응답하지 않습니다. 다른 프로그램이나 이 컴퓨터의 방화벽이 막고 있습니다.</translation>
        </message>
        <message>
            <source>The page is served to this computer alone; choose the network's address to let phones in.</source>
            <translation>페이지가 이 컴퓨터에만 제공됩니다. 전화가 들어오려면 네트워크 주소를 고르십시오.</translation>
        </message>
        <message>
            <source>The picture was made smaller, to {largest_side:,} pixels.</source>
            <translation>그림을 {largest_side:,}픽셀로 줄였습니다.</translation>
        </message>
        <message>
            <source>The rule is applied node by node, and may differ from the rule over whole plans.</source>
            <translation>이 규칙은 마디마다 적용되며, 전체 계획에 적용한 것과 다를 수 있습니다.</translation>
        </message>
        <message>
            <source>Then a firewall on this computer may be in the way: allow incoming connections to port {port}.</source>
            <translation>그다음으로 이 컴퓨터의 방화벽이 막을 수 있습니다. 포트 {port}의 들어오는 연결을 허용하십시오.</translation>
        </message>
        <message>
            <source>There are too many uncertainties to ask of each what knowing it is worth.</source>
            <translation>불확실성이 너무 많아 각각을 알 가치를 구하지 않습니다.</translation>
        </message>
        <message>
            <source>There is nothing to decide.</source>
            <translation>결정할 것이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to decide: {measure} {value}.</source>
            <translation>결정할 것이 없습니다: {measure} {value}.</translation>
        </message>
        <message>
            <source>This is told for expected utility only.</source>
            <translation>기대효용에서만 제공합니다.</translation>
        </message>
        <message>
            <source>Utility</source>
            <translation>효용</translation>
        </message>
        <message>
            <source>What was seen of the indicators counts.</source>
            <translation>관찰된 징후를 반영했습니다.</translation>
        </message>
        <message>
            <source>a '?' has no ':'</source>
            <translation>'?'에 짝이 되는 ':'가 없습니다</translation>
        </message>
        <message>
            <source>a bend lies between -500 and 500</source>
            <translation>굽은 정도는 -500에서 500 사이입니다</translation>
        </message>
        <message>
            <source>a beta distribution lies between 0 and 1, and its mean is {mean:g}</source>
            <translation>베타 분포는 0과 1 사이에 있어야 하는데 평균이 {mean:g}입니다</translation>
        </message>
        <message>
            <source>a branch beside it is a formula that does not follow '{name}'; change it by typing</source>
            <translation>옆 가지의 수식이 '{name}'에 따르지 않습니다. 입력하여 바꾸십시오</translation>
        </message>
        <message>
            <source>a branch cannot be moved below itself</source>
            <translation>가지를 자기 아래로 옮길 수 없습니다</translation>
        </message>
        <message>
            <source>a branch leads to "{name}", which is not among the nodes</source>
            <translation>가지가 가리키는 "{name}": 마디 가운데 없습니다</translation>
        </message>
        <message>
            <source>a branch stands right under the branch "{holder}"; the node between is missing</source>
            <translation>가지가 가지 "{holder}" 바로 아래에 있습니다. 사이의 마디가 없습니다</translation>
        </message>
        <message>
            <source>a branch without others beside it is certain</source>
            <translation>옆에 다른 가지가 없는 가지는 확실합니다</translation>
        </message>
        <message>
            <source>a cell cannot have the id '{id}'</source>
            <translation>참가 조의 식별자로 '{id}' 값을 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>a decision needs its rationale</source>
            <translation>결정에는 논거가 필요합니다</translation>
        </message>
        <message>
            <source>a discrete distribution needs as many probabilities as values</source>
            <translation>이산 분포에는 값만큼의 확률이 필요합니다</translation>
        </message>
        <message>
            <source>a document needs at least one {what}</source>
            <translation>문서에는 적어도 하나가 필요합니다: {what}</translation>
        </message>
        <message>
            <source>a formula may be nested {deepest} deep; this one goes deeper</source>
            <translation>수식은 {deepest}단계까지 겹칠 수 있는데 더 깊습니다</translation>
        </message>
        <message>
            <source>a formula may have {longest:,} characters; this one has {count:,}</source>
            <translation>수식은 {longest:,}자까지인데 {count:,}자입니다</translation>
        </message>
        <message>
            <source>a formula of more than {longest:,} characters</source>
            <translation>{longest:,}자를 넘는 수식입니다</translation>
        </message>
        <message>
            <source>a link leads to '{name}', which would be taken apart</source>
            <translation>링크가 가리키는 '{name}': 나뉘게 됩니다</translation>
        </message>
        <message>
            <source>a link leads to '{name}', which would stand there twice</source>
            <translation>링크가 가리키는 '{name}': 두 번 놓이게 됩니다</translation>
        </message>
        <message>
            <source>a link needs a node to point at</source>
            <translation>링크에는 가리킬 마디가 필요합니다</translation>
        </message>
        <message>
            <source>a link stands for '{target}' and has no branches of its own; add them there</source>
            <translation>링크는 '{target}' 자리를 대신하므로 가지가 없습니다. 거기에 더하십시오</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>a list stands here, where Radiant has names</source>
            <translation>이름이 올 자리에 목록이 있습니다</translation>
        </message>
        <message>
            <source>a log begins with the document that is played</source>
            <translation>기록은 진행할 문서로 시작합니다</translation>
        </message>
        <message>
            <source>a lognormal distribution lies above 0, and its low is {low:g}</source>
            <translation>로그정규 분포는 0보다 커야 하는데 하한이 {low:g}입니다</translation>
        </message>
        <message>
            <source>a lognormal distribution needs a median above 0 and a geometric deviation of 1 or more</source>
            <translation>로그정규 분포에는 0보다 큰 중앙값과 1 이상의 기하 편차가 필요합니다</translation>
        </message>
        <message>
            <source>a map needs two different inputs</source>
            <translation>지도에는 서로 다른 입력값 둘이 필요합니다</translation>
        </message>
        <message>
            <source>a mistake in Plan B itself: {name}</source>
            <translation>Plan B 자체의 오류: {name}</translation>
        </message>
        <message>
            <source>a name is missing</source>
            <translation>이름이 없습니다</translation>
        </message>
        <message>
            <source>a name is missing at the end</source>
            <translation>끝에 이름이 없습니다</translation>
        </message>
        <message>
            <source>a node is of type {kind!r}; SilverDecisions knows decision, chance and terminal</source>
            <translation>마디 종류 {kind!r}: SilverDecisions에는 decision, chance, terminal이 있습니다</translation>
        </message>
        <message>
            <source>a node of kind "{kind}" cannot have "branches"</source>
            <translation>"{kind}" 마디에는 "branches"를 둘 수 없습니다</translation>
        </message>
        <message>
            <source>a node stands right under a node; the branch between them is missing</source>
            <translation>마디가 마디 바로 아래에 있습니다. 사이의 가지가 없습니다</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>숫자</translation>
        </message>
        <message>
            <source>a number here is not finite, so that it cannot be saved</source>
            <translation>유한하지 않은 수가 있어 저장할 수 없습니다</translation>
        </message>
        <message>
            <source>a number of {count} digits is too long</source>
            <translation>{count}자리 수는 너무 깁니다</translation>
        </message>
        <message>
            <source>a parenthesis is not closed</source>
            <translation>괄호가 닫히지 않았습니다</translation>
        </message>
        <message>
            <source>a part of the path is a file, not a folder</source>
            <translation>경로의 일부가 폴더가 아니라 파일입니다</translation>
        </message>
        <message>
            <source>a part of the zip file is called "{name}", which leads out of it</source>
            <translation>압축 파일의 한 부분 "{name}": 밖을 가리킵니다</translation>
        </message>
        <message>
            <source>a payoff has no value: {sentence}</source>
            <translation>보수의 값이 없습니다: {sentence}</translation>
        </message>
        <message>
            <source>a probability beside it has a problem; mend it first</source>
            <translation>옆의 확률에 문제가 있습니다. 먼저 고치십시오</translation>
        </message>
        <message>
            <source>a probability is missing</source>
            <translation>확률이 없습니다</translation>
        </message>
        <message>
            <source>a probability is missing, so that it cannot be revised</source>
            <translation>확률이 없어 갱신할 수 없습니다</translation>
        </message>
        <message>
            <source>a probability is missing: a number, a percentage, a fraction, a word, a formula or #</source>
            <translation>확률이 없습니다: 숫자, 백분율, 분수, 말, 수식 또는 #</translation>
        </message>
        <message>
            <source>a probability lies between 0 and 1</source>
            <translation>확률은 0과 1 사이입니다</translation>
        </message>
        <message>
            <source>a probability lies between 0 and 1{hint}</source>
            <translation>확률은 0과 1 사이입니다{hint}</translation>
        </message>
        <message>
            <source>a probability must lie between 0 and 1, not {number:.9g}</source>
            <translation>확률은 0과 1 사이여야 하는데 {number:.9g}입니다</translation>
        </message>
        <message>
            <source>a quoted text has no end, or is not quoted as in JSON</source>
            <translation>따옴표로 시작한 글이 끝나지 않았거나 JSON 방식이 아닙니다</translation>
        </message>
        <message>
            <source>a range is 'bounds' or two percentiles like '5-95', not '{range}'</source>
            <translation>범위는 'bounds' 또는 '5-95' 같은 두 백분위입니다. 적힌 값: '{range}'</translation>
        </message>
        <message>
            <source>a risk tolerance must not be 0; leave it blank for an actor who is neutral to risk</source>
            <translation>위험 허용도는 0일 수 없습니다. 위험 중립이면 비워 두십시오</translation>
        </message>
        <message>
            <source>a second document begins here</source>
            <translation>여기서 둘째 문서가 시작됩니다</translation>
        </message>
        <message>
            <source>a second tree begins here; an outline holds one</source>
            <translation>여기서 둘째 나무가 시작됩니다. 개요에는 하나만 둡니다</translation>
        </message>
        <message>
            <source>a shape needs a worst and a best level</source>
            <translation>모양을 정하려면 최저와 최고 수준이 필요합니다</translation>
        </message>
        <message>
            <source>a sheet of the workbook does not begin as one</source>
            <translation>통합 문서의 시트 하나가 시트로 시작하지 않습니다</translation>
        </message>
        <message>
            <source>a standard deviation must not be negative, and is {sd:g}</source>
            <translation>표준편차는 음수일 수 없는데 {sd:g}입니다</translation>
        </message>
        <message>
            <source>a terminal node has branches</source>
            <translation>끝 마디에 가지가 있습니다</translation>
        </message>
        <message>
            <source>a test tells of one uncertainty at a time</source>
            <translation>검사는 한 번에 하나의 불확실성만 알려 줍니다</translation>
        </message>
        <message>
            <source>a text begins here that has no end</source>
            <translation>여기서 시작한 글에 끝이 없습니다</translation>
        </message>
        <message>
            <source>a text holds a line break or another control character; write it as \n</source>
            <translation>글 안에 줄바꿈이나 다른 제어 문자가 있습니다. \
으로 적으십시오</translation>
        </message>
        <message>
            <source>a value cannot be worked out</source>
            <translation>값을 계산할 수 없습니다</translation>
        </message>
        <message>
            <source>a variable must be a number or a formula</source>
            <translation>변수는 숫자나 수식이어야 합니다</translation>
        </message>
        <message>
            <source>a {kind} distribution has no bounds; give its range as two percentiles</source>
            <translation>{kind} 분포에는 끝이 없습니다. 범위를 두 백분위로 주십시오</translation>
        </message>
        <message>
            <source>a {kind} distribution needs a low and a high</source>
            <translation>{kind} 분포에는 하한과 상한이 필요합니다</translation>
        </message>
        <message>
            <source>about {word}</source>
            <translation>대략 {word}</translation>
        </message>
        <message>
            <source>above that, {choice}</source>
            <translation>그보다 크면 {choice}</translation>
        </message>
        <message>
            <source>actor</source>
            <translation>행위자</translation>
        </message>
        <message>
            <source>actor to decide</source>
            <translation>결정할 행위자</translation>
        </message>
        <message>
            <source>actor {id}</source>
            <translation>행위자 {id}</translation>
        </message>
        <message>
            <source>actor {name}</source>
            <translation>행위자 {name}</translation>
        </message>
        <message>
            <source>actor {name}: its weight</source>
            <translation>행위자 {name}: 가중치</translation>
        </message>
        <message>
            <source>add between a second and an hour</source>
            <translation>1초에서 한 시간 사이를 더하십시오</translation>
        </message>
        <message>
            <source>added with it: {names}</source>
            <translation>함께 추가됨: {names}</translation>
        </message>
        <message>
            <source>all {most_seats} seats are taken</source>
            <translation>자리 {most_seats}개가 모두 찼습니다</translation>
        </message>
        <message>
            <source>almost certain</source>
            <translation>거의 확실</translation>
        </message>
        <message>
            <source>almost no chance</source>
            <translation>가능성 거의 없음</translation>
        </message>
        <message>
            <source>alpha must lie between 0 and 1, not {alpha:g}</source>
            <translation>알파는 0과 1 사이여야 하는데 {alpha:g}입니다</translation>
        </message>
        <message>
            <source>already known</source>
            <translation>이미 알려짐</translation>
        </message>
        <message>
            <source>an amount is missing: a number or a formula</source>
            <translation>양이 없습니다: 숫자 또는 수식</translation>
        </message>
        <message>
            <source>an anchor or alias (&amp; or *) stands here, which Radiant does not use</source>
            <translation>Radiant에서 쓰지 않는 앵커나 별칭(&amp; 또는 *)이 있습니다</translation>
        </message>
        <message>
            <source>an expression is too long or nested too deeply</source>
            <translation>식이 너무 길거나 너무 깊이 겹칩니다</translation>
        </message>
        <message>
            <source>an id must not be blank</source>
            <translation>식별자는 비울 수 없습니다</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>객체</translation>
        </message>
        <message>
            <source>an operator is missing before '{token}'</source>
            <translation>'{token}' 앞에 연산자가 없습니다</translation>
        </message>
        <message>
            <source>an outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>an override needs a reason</source>
            <translation>주사위와 다르게 하려면 이유가 필요합니다</translation>
        </message>
        <message>
            <source>another owner chooses differently in several places of one decision; this is not told</source>
            <translation>다른 결정권자가 한 결정의 여러 곳에서 다르게 선택하므로 제공하지 않습니다</translation>
        </message>
        <message>
            <source>another program has changed this file since it was opened</source>
            <translation>파일을 연 뒤 다른 프로그램이 이 파일을 바꾸었습니다</translation>
        </message>
        <message>
            <source>another program is playing this exercise</source>
            <translation>다른 프로그램이 이 연습을 진행하고 있습니다</translation>
        </message>
        <message>
            <source>as at {title}</source>
            <translation>{title} 마디와 같음</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>{day} 기준</translation>
        </message>
        <message>
            <source>at least one swing needs points</source>
            <translation>적어도 한 스윙에는 점수가 필요합니다</translation>
        </message>
        <message>
            <source>attribute</source>
            <translation>속성</translation>
        </message>
        <message>
            <source>attribute to be at stake</source>
            <translation>걸린 속성</translation>
        </message>
        <message>
            <source>attribute {id}</source>
            <translation>속성 {id}</translation>
        </message>
        <message>
            <source>attribute {name}</source>
            <translation>속성 {name}</translation>
        </message>
        <message>
            <source>below that, {choice}</source>
            <translation>그보다 작으면 {choice}</translation>
        </message>
        <message>
            <source>below, {less}; above, {more}</source>
            <translation>그보다 작으면 {less}, 크면 {more}</translation>
        </message>
        <message>
            <source>brackets are nested too deeply: a tree may have 250 levels</source>
            <translation>괄호가 너무 깊이 겹칩니다. 나무는 250단계까지입니다</translation>
        </message>
        <message>
            <source>branch</source>
            <translation>가지</translation>
        </message>
        <message>
            <source>branch {number}</source>
            <translation>{number}번째 가지</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>참가 조</translation>
        </message>
        <message>
            <source>cell {id}</source>
            <translation>참가 조 {id}</translation>
        </message>
        <message>
            <source>certainty equivalent</source>
            <translation>확실성등가</translation>
        </message>
        <message>
            <source>chance</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>choose one address of this computer</source>
            <translation>이 컴퓨터의 주소 하나를 고르십시오</translation>
        </message>
        <message>
            <source>choose {choice}: {worth}</source>
            <translation>{choice} 선택: {worth}</translation>
        </message>
        <message>
            <source>clip from {low:g} to {high:g}: the low end is above the high end</source>
            <translation>clip {low:g}~{high:g}: 하한이 상한보다 큽니다</translation>
        </message>
        <message>
            <source>column '{head}': there is no such field</source>
            <translation>열 '{head}': 그런 항목이 없습니다</translation>
        </message>
        <message>
            <source>comparisons do not chain: put '{sign}' and what it compares in parentheses</source>
            <translation>비교는 잇달아 쓸 수 없습니다. '{sign}' 비교를 괄호로 묶으십시오</translation>
        </message>
        <message>
            <source>cost and effect must be two attributes</source>
            <translation>비용과 효과는 서로 다른 속성이어야 합니다</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>결정</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>0으로 나눔</translation>
        </message>
        <message>
            <source>division by zero: 0 to a negative power</source>
            <translation>0으로 나눔: 0의 음수 거듭제곱</translation>
        </message>
        <message>
            <source>does not exist</source>
            <translation>존재하지 않습니다</translation>
        </message>
        <message>
            <source>each modifier is a pair: what it is for, and how much</source>
            <translation>수정값마다 무엇 때문인지와 얼마인지를 적습니다</translation>
        </message>
        <message>
            <source>entries {expected} to {last} are missing</source>
            <translation>기록 {expected}~{last}번이 없습니다</translation>
        </message>
        <message>
            <source>entry {expected} is missing</source>
            <translation>기록 {expected}번이 없습니다</translation>
        </message>
        <message>
            <source>entry {expected} was changed</source>
            <translation>기록 {expected}번이 바뀌었습니다</translation>
        </message>
        <message>
            <source>entry {number} does not follow entry {before}: one of them was replaced</source>
            <translation>기록 {number}번이 {before}번에 이어지지 않습니다. 하나가 바꿔치기되었습니다</translation>
        </message>
        <message>
            <source>entry {number} stands where entry {expected} should: entries were moved or doubled</source>
            <translation>기록 {expected}번 자리에 {number}번이 있습니다. 옮겨졌거나 겹쳤습니다</translation>
        </message>
        <message>
            <source>entry {position}: {sentence}</source>
            <translation>{position}번째: {sentence}</translation>
        </message>
        <message>
            <source>equal likelihood</source>
            <translation>동일 가능성</translation>
        </message>
        <message>
            <source>exercise, cell {name}: whom it plays</source>
            <translation>연습, 참가 조 {name}: 맡은 행위자</translation>
        </message>
        <message>
            <source>expected utility</source>
            <translation>기대효용</translation>
        </message>
        <message>
            <source>from here on</source>
            <translation>여기서부터의 값</translation>
        </message>
        <message>
            <source>give a probability for each of the {count} branches</source>
            <translation>가지 {count}개 각각의 확률을 적으십시오</translation>
        </message>
        <message>
            <source>give one number</source>
            <translation>수 하나를 적으십시오</translation>
        </message>
        <message>
            <source>half of a character (a lone surrogate) cannot be kept in a file</source>
            <translation>문자의 반쪽(짝 없는 서로게이트)은 파일에 둘 수 없습니다</translation>
        </message>
        <message>
            <source>has a wrong {name}: it {sentence}</source>
            <translation>{name} 값이 잘못됨: {sentence}</translation>
        </message>
        <message>
            <source>highly likely</source>
            <translation>매우 가능성 높음</translation>
        </message>
        <message>
            <source>highly unlikely</source>
            <translation>매우 가능성 낮음</translation>
        </message>
        <message>
            <source>how much it bends is missing: a number, above 0 for diminishing returns</source>
            <translation>굽은 정도가 없습니다. 숫자를 적으십시오. 한계 가치가 줄면 0보다 큽니다</translation>
        </message>
        <message>
            <source>if {after} → {what}</source>
            <translation>{after} → {what}</translation>
        </message>
        <message>
            <source>in each row of the table of likelihoods the probabilities must add up to 1</source>
            <translation>가능도 표의 각 행에서 확률의 합은 1이어야 합니다</translation>
        </message>
        <message>
            <source>indicator {id}</source>
            <translation>징후 {id}</translation>
        </message>
        <message>
            <source>indicator {name}</source>
            <translation>징후 {name}</translation>
        </message>
        <message>
            <source>inject {number}</source>
            <translation>상황 메시지 {number}</translation>
        </message>
        <message>
            <source>inject {number} was sent already</source>
            <translation>상황 메시지 {number}: 이미 보냈습니다</translation>
        </message>
        <message>
            <source>is nested more than {most_nesting} deep</source>
            <translation>{most_nesting}단계보다 깊이 겹칩니다</translation>
        </message>
        <message>
            <source>is too large a number</source>
            <translation>너무 큰 수입니다</translation>
        </message>
        <message>
            <source>it asks about a variable, not about the branches of its node</source>
            <translation>마디의 가지가 아니라 변수를 묻습니다</translation>
        </message>
        <message>
            <source>it could not be kept: {strerror}</source>
            <translation>보관하지 못했습니다: {strerror}</translation>
        </message>
        <message>
            <source>it does not say how likely it is to be seen if '{label}'</source>
            <translation>'{label}'일 때 관찰될 가능성이 없습니다</translation>
        </message>
        <message>
            <source>it has a best level but no worst one</source>
            <translation>최고 수준은 있으나 최저 수준이 없습니다</translation>
        </message>
        <message>
            <source>it has a worst level but no best one</source>
            <translation>최저 수준은 있으나 최고 수준이 없습니다</translation>
        </message>
        <message>
            <source>it has branches; delete them to make it a link</source>
            <translation>가지가 있습니다. 링크로 만들려면 가지를 삭제하십시오</translation>
        </message>
        <message>
            <source>it has branches; delete them to make it an {kind}</source>
            <translation>가지가 있습니다. 종류를 바꾸려면 가지를 삭제하십시오: {kind}</translation>
        </message>
        <message>
            <source>it has no "id"</source>
            <translation>"id"가 없습니다</translation>
        </message>
        <message>
            <source>it has no "{needs}"</source>
            <translation>"{needs}": 이것이 없습니다</translation>
        </message>
        <message>
            <source>it is about '{about}', and there is no event or chance node of that name</source>
            <translation>대상 '{about}': 이런 사건이나 확률 마디가 없습니다</translation>
        </message>
        <message>
            <source>it is due at its time, but its time is not hours and minutes, such as 1:20</source>
            <translation>예정된 시각에 보내는데 시각이 1:20 같은 시와 분이 아닙니다</translation>
        </message>
        <message>
            <source>it is in use: {names}</source>
            <translation>사용 중입니다: {names}</translation>
        </message>
        <message>
            <source>it must lie between {least} and {most}: nothing that is seen settles a thing by itself</source>
            <translation>{least}에서 {most} 사이여야 합니다. 관찰만으로 확정되는 것은 없습니다</translation>
        </message>
        <message>
            <source>it uses {use}, which has a problem</source>
            <translation>{use} 변수를 쓰는데 거기에 문제가 있습니다</translation>
        </message>
        <message>
            <source>its log has an entry of '{date}'; write a day as 2019-01-14</source>
            <translation>관찰 일지의 날짜 '{date}': 2019-01-14처럼 적으십시오</translation>
        </message>
        <message>
            <source>its low and high are both {low:g}</source>
            <translation>하한과 상한이 모두 {low:g}입니다</translation>
        </message>
        <message>
            <source>its points must contain the worst level ({worst:g}, 0) and the best ({best:g}, 100)</source>
            <translation>점에는 최저 수준({worst:g}, 0)과 최고 수준({best:g}, 100)이 있어야 합니다</translation>
        </message>
        <message>
            <source>its probabilities are not defined</source>
            <translation>확률이 정해지지 않았습니다</translation>
        </message>
        <message>
            <source>its probabilities do not sum to 1</source>
            <translation>확률의 합이 1이 아닙니다</translation>
        </message>
        <message>
            <source>its probability of being seen if '{label}' must lie between {least} and {most}, not {likelihood:g}</source>
            <translation>'{label}'일 때 관찰될 확률은 {least}에서 {most} 사이여야 하는데 {likelihood:g}입니다</translation>
        </message>
        <message>
            <source>its range is turned round: low {lowest:g} is above high {highest:g}</source>
            <translation>범위가 뒤집혔습니다. 하한 {lowest:g} &gt; 상한 {highest:g}</translation>
        </message>
        <message>
            <source>its value comes from another tree; put in the number</source>
            <translation>값이 다른 나무에서 옵니다. 숫자를 적으십시오</translation>
        </message>
        <message>
            <source>its worst and best level are both {worst:g}</source>
            <translation>최저와 최고 수준이 모두 {worst:g}입니다</translation>
        </message>
        <message>
            <source>keep {choice}</source>
            <translation>{choice} 유지</translation>
        </message>
        <message>
            <source>leads back to itself</source>
            <translation>자기 자신으로 돌아옵니다</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>가능성 높음</translation>
        </message>
        <message>
            <source>likely or probable</source>
            <translation>가능성 높음</translation>
        </message>
        <message>
            <source>line {line}, column {number}</source>
            <translation>{line}번째 줄 {number}번째 글자</translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>{number}번째 줄</translation>
        </message>
        <message>
            <source>link</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>link to '{target}', which does not exist</source>
            <translation>링크 '{target}': 존재하지 않습니다</translation>
        </message>
        <message>
            <source>link to '{target}', which leads back to this link</source>
            <translation>링크 '{target}': 이 링크로 돌아옵니다</translation>
        </message>
        <message>
            <source>maximax</source>
            <translation>맥시맥스</translation>
        </message>
        <message>
            <source>maximin</source>
            <translation>맥시민</translation>
        </message>
        <message>
            <source>moves away</source>
            <translation>멀어짐</translation>
        </message>
        <message>
            <source>must be "always", "reached", "control" or {{"inject": number}}</source>
            <translation>"always", "reached", "control" 또는 {{"inject": number}}여야 합니다</translation>
        </message>
        <message>
            <source>must be "best" or {{"logit": λ}}</source>
            <translation>"best" 또는 {{"logit": λ}}여야 합니다</translation>
        </message>
        <message>
            <source>must be "hand", "time", {{"node": id}} or {{"branch": id}}</source>
            <translation>"hand", "time", {{"node": id}} 또는 {{"branch": id}}여야 합니다</translation>
        </message>
        <message>
            <source>must be "linear", {{"exponential": c}} or {{"points": [[x, v], …]}}</source>
            <translation>"linear", {{"exponential": c}} 또는 {{"points": [[x, v], …]}}여야 합니다</translation>
        </message>
        <message>
            <source>must be a list of texts, but holds {stands}</source>
            <translation>글의 목록이어야 하는데 들어 있는 것: {stands}</translation>
        </message>
        <message>
            <source>must be a list, not {stands}</source>
            <translation>목록이어야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be a number of minutes, 0 or more</source>
            <translation>0 이상의 분이어야 합니다</translation>
        </message>
        <message>
            <source>must be a number or a formula, not {stands}</source>
            <translation>숫자나 수식이어야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be a number, not {stands}</source>
            <translation>숫자여야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be a whole number from 0 to 15, not {stands}</source>
            <translation>0에서 15 사이의 정수여야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be a whole number from 1 to 9999</source>
            <translation>1에서 9999 사이의 정수여야 합니다</translation>
        </message>
        <message>
            <source>must be an object, not {stands}</source>
            <translation>객체여야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be text, not {stands}</source>
            <translation>글이어야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be true or false, not {stands}</source>
            <translation>true 또는 false여야 하는데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must be {allowed}, not {stands}</source>
            <translation>가능한 값은 {allowed}인데 적힌 것: {stands}</translation>
        </message>
        <message>
            <source>must give each point as [level, value]</source>
            <translation>점마다 [수준, 값]으로 적어야 합니다</translation>
        </message>
        <message>
            <source>must name its "kind"</source>
            <translation>"kind"를 밝혀야 합니다</translation>
        </message>
        <message>
            <source>names are nested more than 250 deep, the most that a tree may be</source>
            <translation>이름이 나무의 한계인 250단계보다 깊이 겹칩니다</translation>
        </message>
        <message>
            <source>names are nested too deeply: a tree may have 250 levels</source>
            <translation>이름이 너무 깊이 겹칩니다. 나무는 250단계까지입니다</translation>
        </message>
        <message>
            <source>no actor gives it a weight</source>
            <translation>가중치를 주는 행위자가 없습니다</translation>
        </message>
        <message>
            <source>no branch leads to the root</source>
            <translation>뿌리로 오는 가지는 없습니다</translation>
        </message>
        <message>
            <source>no formula can use it: a name has letters, digits and _, no digit first, and is no function's</source>
            <translation>어떤 수식에서도 쓸 수 없습니다. 이름에는 글자, 숫자, _만 쓰고 숫자로 시작하지 않으며 함수 이름이 아니어야 합니다</translation>
        </message>
        <message>
            <source>no roll is announced</source>
            <translation>알린 굴림이 없습니다</translation>
        </message>
        <message>
            <source>no {kind} distribution has its mode at {base:g} and this range</source>
            <translation>최빈값이 {base:g}이고 범위가 이러한 {kind} 분포는 없습니다</translation>
        </message>
        <message>
            <source>node</source>
            <translation>마디</translation>
        </message>
        <message>
            <source>node '{node}' waits for inject {when}, and there is none</source>
            <translation>마디 '{node}': 상황 메시지 {when}을 기다리는데 그런 메시지가 없습니다</translation>
        </message>
        <message>
            <source>of {name} {sentence}</source>
            <translation>{name}: {sentence}</translation>
        </message>
        <message>
            <source>only a plain number can stand here</source>
            <translation>여기에는 숫자만 적을 수 있습니다</translation>
        </message>
        <message>
            <source>only the branches of a chance node have probabilities</source>
            <translation>확률 마디의 가지에만 확률이 있습니다</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>outside that, {choice}</source>
            <translation>그 밖이면 {choice}</translation>
        </message>
        <message>
            <source>play does not stand at a chance node</source>
            <translation>진행이 확률 마디에 있지 않습니다</translation>
        </message>
        <message>
            <source>play does not stand at a decision</source>
            <translation>진행이 결정에 있지 않습니다</translation>
        </message>
        <message>
            <source>play is not in a what-if</source>
            <translation>가정해 보는 중이 아닙니다</translation>
        </message>
        <message>
            <source>points are numbers from 0 up</source>
            <translation>점수는 0 이상의 수입니다</translation>
        </message>
        <message>
            <source>points are written as level: value, apart by commas, as 0: 0, 40: 70, 100: 100</source>
            <translation>점은 수준: 값으로, 쉼표로 띄어 적습니다. 예: 0: 0, 40: 70, 100: 100</translation>
        </message>
        <message>
            <source>rationality is a number from 0 up</source>
            <translation>합리성은 0 이상의 수입니다</translation>
        </message>
        <message>
            <source>rationality must not be negative, and is {rationality:g}</source>
            <translation>합리성은 음수일 수 없는데 {rationality:g}입니다</translation>
        </message>
        <message>
            <source>reach</source>
            <translation>도달</translation>
        </message>
        <message>
            <source>realistic possibility</source>
            <translation>현실적 가능성 있음</translation>
        </message>
        <message>
            <source>remote chance</source>
            <translation>가능성 희박</translation>
        </message>
        <message>
            <source>return from the what-if first</source>
            <translation>먼저 가정에서 돌아오십시오</translation>
        </message>
        <message>
            <source>role {id}</source>
            <translation>역할 {id}</translation>
        </message>
        <message>
            <source>root</source>
            <translation>뿌리</translation>
        </message>
        <message>
            <source>roughly even chance</source>
            <translation>가능성 반반</translation>
        </message>
        <message>
            <source>round to {digits:g} decimals: not a whole number</source>
            <translation>소수 {digits:g}자리로 반올림: 정수가 아닙니다</translation>
        </message>
        <message>
            <source>row {line}</source>
            <translation>{line}번째 줄</translation>
        </message>
        <message>
            <source>row {line}: the number {number} is given twice</source>
            <translation>{line}번째 줄: 번호 {number}, 두 번 나옵니다</translation>
        </message>
        <message>
            <source>scenario {id}</source>
            <translation>시나리오 {id}</translation>
        </message>
        <message>
            <source>scenario {name}</source>
            <translation>시나리오 {name}</translation>
        </message>
        <message>
            <source>seen by</source>
            <translation>관점</translation>
        </message>
        <message>
            <source>source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>sqrt({x:g}): a negative number has no square root</source>
            <translation>sqrt({x:g}): 음수에는 제곱근이 없습니다</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>그대로</translation>
        </message>
        <message>
            <source>start a turn first</source>
            <translation>먼저 차례를 시작하십시오</translation>
        </message>
        <message>
            <source>that is a what-if too many; return from one first</source>
            <translation>가정이 너무 많습니다. 먼저 하나에서 돌아오십시오</translation>
        </message>
        <message>
            <source>that is not one of the options</source>
            <translation>선택지에 없습니다</translation>
        </message>
        <message>
            <source>the Hurwicz rule needs an alpha, the weight on the best: a number from 0 to 1</source>
            <translation>후르비츠 규칙에는 최선의 가중치인 알파가 필요합니다: 0에서 1 사이의 수</translation>
        </message>
        <message>
            <source>the a and b of a beta distribution must be above 0</source>
            <translation>베타 분포의 a와 b는 0보다 커야 합니다</translation>
        </message>
        <message>
            <source>the branch leads nowhere: it has no "node"</source>
            <translation>가지가 이어지는 곳이 없습니다. "node"가 없습니다</translation>
        </message>
        <message>
            <source>the chance of {name}</source>
            <translation>{name}의 확률</translation>
        </message>
        <message>
            <source>the clock runs already</source>
            <translation>시계가 이미 가고 있습니다</translation>
        </message>
        <message>
            <source>the clock stands already</source>
            <translation>시계가 이미 멈춰 있습니다</translation>
        </message>
        <message>
            <source>the column '{cell}' is neither a probability nor an attribute of this document</source>
            <translation>열 '{cell}': 확률도 아니고 이 문서의 속성도 아닙니다</translation>
        </message>
        <message>
            <source>the copy in this workbook is of a newer version of Plan B, or was changed</source>
            <translation>이 통합 문서의 사본은 더 새로운 Plan B의 것이거나 바뀌었습니다</translation>
        </message>
        <message>
            <source>the decision {name}</source>
            <translation>결정 {name}</translation>
        </message>
        <message>
            <source>the die has been rolled; adjudicate, or take back a step</source>
            <translation>주사위를 굴렸습니다. 판정하거나 한 단계를 되돌리십시오</translation>
        </message>
        <message>
            <source>the die has been rolled; to go against it, override it with a reason</source>
            <translation>주사위를 굴렸습니다. 다르게 하려면 이유를 적고 바꾸십시오</translation>
        </message>
        <message>
            <source>the die has not been rolled</source>
            <translation>주사위를 아직 굴리지 않았습니다</translation>
        </message>
        <message>
            <source>the die says otherwise; to go against it, override it with a reason</source>
            <translation>주사위와 다릅니다. 다르게 하려면 이유를 적고 바꾸십시오</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>디스크가 가득 찼습니다</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>디스크가 읽기 전용입니다</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>디스크가 오류를 보고합니다</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>the document has ended here, but something follows it</source>
            <translation>문서가 여기서 끝났는데 뒤에 무엇이 더 있습니다</translation>
        </message>
        <message>
            <source>the document has no "root": there is no tree in it</source>
            <translation>문서에 "root"가 없습니다. 나무가 들어 있지 않습니다</translation>
        </message>
        <message>
            <source>the document has no exercise: it needs at least one cell and one turn</source>
            <translation>문서에 연습이 없습니다. 참가 조와 차례가 적어도 하나씩 필요합니다</translation>
        </message>
        <message>
            <source>the document has no {which}</source>
            <translation>문서에 없는 것: {which}</translation>
        </message>
        <message>
            <source>the document in the log cannot be read: {error}</source>
            <translation>기록의 문서를 읽을 수 없습니다: {error}</translation>
        </message>
        <message>
            <source>the document would take more than 64 MiB, the most that a file may</source>
            <translation>문서가 파일의 한계인 64 MiB보다 큽니다</translation>
        </message>
        <message>
            <source>the document: seen by</source>
            <translation>문서: 관점</translation>
        </message>
        <message>
            <source>the exercise has ended</source>
            <translation>연습이 끝났습니다</translation>
        </message>
        <message>
            <source>the exercise is open already</source>
            <translation>연습이 이미 열려 있습니다</translation>
        </message>
        <message>
            <source>the fifth branch</source>
            <translation>다섯째 가지</translation>
        </message>
        <message>
            <source>the file breaks off here</source>
            <translation>파일이 여기서 끊깁니다</translation>
        </message>
        <message>
            <source>the file could not be used</source>
            <translation>파일을 쓸 수 없었습니다</translation>
        </message>
        <message>
            <source>the file holds something that a document cannot hold</source>
            <translation>문서가 담을 수 없는 것이 파일에 있습니다</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>파일이 비어 있습니다</translation>
        </message>
        <message>
            <source>the file is larger than 256 MiB: no log</source>
            <translation>파일이 256 MiB보다 큽니다. 기록이 아닙니다</translation>
        </message>
        <message>
            <source>the file is larger than 64 MiB, the most that a document may take</source>
            <translation>파일이 문서의 한계인 64 MiB보다 큽니다</translation>
        </message>
        <message>
            <source>the file is not UTF-8 text from here on</source>
            <translation>파일이 여기서부터 UTF-8 글이 아닙니다</translation>
        </message>
        <message>
            <source>the file of SilverDecisions holds no tree</source>
            <translation>SilverDecisions 파일에 나무가 없습니다</translation>
        </message>
        <message>
            <source>the file was written by a newer Plan B (its format is version {version}; this one reads up to {newest})</source>
            <translation>더 새로운 Plan B가 쓴 파일입니다(형식 버전 {version}, 이 프로그램은 {newest}까지 읽습니다)</translation>
        </message>
        <message>
            <source>the first branch</source>
            <translation>첫째 가지</translation>
        </message>
        <message>
            <source>the first decision</source>
            <translation>첫 결정</translation>
        </message>
        <message>
            <source>the first line is the root, which has neither a probability nor a cost</source>
            <translation>첫 줄은 뿌리이며 확률도 비용도 없습니다</translation>
        </message>
        <message>
            <source>the first row must name the columns: {names}</source>
            <translation>첫 줄에는 열 이름이 있어야 합니다: {names}</translation>
        </message>
        <message>
            <source>the folder or the file is write-protected</source>
            <translation>폴더나 파일이 쓰기 금지되어 있습니다</translation>
        </message>
        <message>
            <source>the formula ends where a number or a variable is missing</source>
            <translation>숫자나 변수가 있어야 할 곳에서 수식이 끝났습니다</translation>
        </message>
        <message>
            <source>the formulas become too long to write; give their parts to variables first</source>
            <translation>수식이 너무 길어집니다. 먼저 일부를 변수로 만드십시오</translation>
        </message>
        <message>
            <source>the fourth branch</source>
            <translation>넷째 가지</translation>
        </message>
        <message>
            <source>the game has no players</source>
            <translation>게임에 참가자가 없습니다</translation>
        </message>
        <message>
            <source>the hot wash has not begun</source>
            <translation>사후 강평이 시작되지 않았습니다</translation>
        </message>
        <message>
            <source>the hot wash is open already</source>
            <translation>사후 강평이 이미 열려 있습니다</translation>
        </message>
        <message>
            <source>the id '{entry_id}' is taken by another {one}</source>
            <translation>식별자 '{entry_id}': 다른 {one} 항목이 쓰고 있습니다</translation>
        </message>
        <message>
            <source>the id '{twice}' is given already, at {say}</source>
            <translation>식별자 '{twice}': 이미 있습니다. 위치: {say}</translation>
        </message>
        <message>
            <source>the id '{twice}' is given twice</source>
            <translation>식별자 '{twice}': 두 번 나옵니다</translation>
        </message>
        <message>
            <source>the id '{wanted}' is taken by another source</source>
            <translation>식별자 '{wanted}': 다른 출처가 쓰고 있습니다</translation>
        </message>
        <message>
            <source>the key "{string}" stands twice in one object</source>
            <translation>한 객체에 키 "{string}": 두 번 나옵니다</translation>
        </message>
        <message>
            <source>the levels of its points must rise from one to the next</source>
            <translation>점의 수준은 차례로 커져야 합니다</translation>
        </message>
        <message>
            <source>the likelihoods given '{label}' add up to {total:.9g}, not 1</source>
            <translation>'{label}'일 때의 가능도 합이 1이 아니라 {total:.9g}입니다</translation>
        </message>
        <message>
            <source>the likelihoods given '{label}' must lie between 0 and 1 and add up to 1</source>
            <translation>'{label}'일 때의 가능도는 0과 1 사이이고 합이 1이어야 합니다</translation>
        </message>
        <message>
            <source>the likelihoods given '{label}': {sentence}</source>
            <translation>'{label}'일 때의 가능도: {sentence}</translation>
        </message>
        <message>
            <source>the link has no "target"</source>
            <translation>링크에 "target"이 없습니다</translation>
        </message>
        <message>
            <source>the log is empty</source>
            <translation>기록이 비어 있습니다</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>이름이 너무 깁니다</translation>
        </message>
        <message>
            <source>the nodes of '{about}' have different labels or probabilities</source>
            <translation>'{about}' 마디들의 이름표나 확률이 서로 다릅니다</translation>
        </message>
        <message>
            <source>the number must be a whole number from 1 to 9999, not '{number}'</source>
            <translation>번호는 1에서 9999 사이의 정수여야 합니다. 적힌 값: '{number}'</translation>
        </message>
        <message>
            <source>the number {token} is too large</source>
            <translation>수 {token}: 너무 큽니다</translation>
        </message>
        <message>
            <source>the number {twice} is given twice</source>
            <translation>번호 {twice}: 두 번 나옵니다</translation>
        </message>
        <message>
            <source>the only way is {choice}: {worth}</source>
            <translation>유일한 길은 {choice}: {worth}</translation>
        </message>
        <message>
            <source>the others add up to {total:.9g} already</source>
            <translation>다른 것들의 합이 이미 {total:.9g}입니다</translation>
        </message>
        <message>
            <source>the probabilities add up to {number:.0f} %, not 100 %</source>
            <translation>확률의 합이 100 %가 아니라 {number:.0f} %입니다</translation>
        </message>
        <message>
            <source>the probabilities add up to {total}, not 1</source>
            <translation>확률의 합이 1이 아니라 {total}입니다</translation>
        </message>
        <message>
            <source>the probabilities add up to {total}; nothing is left for #</source>
            <translation>확률의 합이 {total}이어서 #에 남는 것이 없습니다</translation>
        </message>
        <message>
            <source>the probabilities are all 0 and cannot be rescaled</source>
            <translation>확률이 모두 0이어서 비례 조정할 수 없습니다</translation>
        </message>
        <message>
            <source>the probabilities of a discrete distribution must add up to 1, not {total:g}</source>
            <translation>이산 분포의 확률 합은 1이어야 하는데 {total:g}입니다</translation>
        </message>
        <message>
            <source>the probability of {where}, {mean:g}, lies outside its range from {low:g} to {high:g}</source>
            <translation>{where}의 확률 {mean:g}: 범위 {low:g}~{high:g} 밖에 있습니다</translation>
        </message>
        <message>
            <source>the program ended {most_tries} times while it opened this; it is kept as {aside}</source>
            <translation>여는 동안 프로그램이 {most_tries}번 끝났습니다. 보관한 곳: {aside}</translation>
        </message>
        <message>
            <source>the rationality at {title}</source>
            <translation>{title}의 합리성</translation>
        </message>
        <message>
            <source>the result is too large for a number</source>
            <translation>결과가 수로 나타내기에 너무 큽니다</translation>
        </message>
        <message>
            <source>the root cannot be deleted</source>
            <translation>뿌리는 삭제할 수 없습니다</translation>
        </message>
        <message>
            <source>the round is closed already</source>
            <translation>라운드가 이미 마감되었습니다</translation>
        </message>
        <message>
            <source>the seat is taken</source>
            <translation>이미 누가 앉은 자리입니다</translation>
        </message>
        <message>
            <source>the second branch</source>
            <translation>둘째 가지</translation>
        </message>
        <message>
            <source>the sixth branch</source>
            <translation>여섯째 가지</translation>
        </message>
        <message>
            <source>the table cannot be read: {error}</source>
            <translation>표를 읽을 수 없습니다: {error}</translation>
        </message>
        <message>
            <source>the table has {width} columns of numbers; this document has room for {count}</source>
            <translation>표에 숫자 열이 {width}개인데 이 문서에는 {count}개만 들어갑니다</translation>
        </message>
        <message>
            <source>the table is larger than 4 MiB</source>
            <translation>표가 4 MiB보다 큽니다</translation>
        </message>
        <message>
            <source>the table is not UTF-8 text; save it as CSV UTF-8</source>
            <translation>표가 UTF-8 글이 아닙니다. CSV UTF-8로 저장하십시오</translation>
        </message>
        <message>
            <source>the table needs a likelihood for each result and each branch of the prior</source>
            <translation>표에는 각 결과와 사전의 각 가지에 대한 가능도가 필요합니다</translation>
        </message>
        <message>
            <source>the table of likelihoods has {rows} rows where {name} has {atoms}: {named}</source>
            <translation>가능도 표의 행은 {rows}개인데 {name}에는 {atoms}개입니다: {named}</translation>
        </message>
        <message>
            <source>the table of likelihoods needs a row for each branch and a column for each result</source>
            <translation>가능도 표에는 가지마다 한 행, 결과마다 한 열이 필요합니다</translation>
        </message>
        <message>
            <source>the third branch</source>
            <translation>셋째 가지</translation>
        </message>
        <message>
            <source>the tree does not begin with a decision; a map shows which first move is best</source>
            <translation>나무가 결정으로 시작하지 않습니다. 지도는 어느 첫 선택이 최선인지 보여 줍니다</translation>
        </message>
        <message>
            <source>the tree has more than {most_nodes:,} nodes, the most that a document may hold</source>
            <translation>나무의 마디가 문서의 한계인 {most_nodes:,}개보다 많습니다</translation>
        </message>
        <message>
            <source>the tree has no probabilities at this node that a die could follow</source>
            <translation>이 마디에는 주사위가 따를 확률이 없습니다</translation>
        </message>
        <message>
            <source>the tree has {count:,} rows; a workbook that calculates has {most_rows:,}</source>
            <translation>나무에 {count:,}행이 있는데 계산하는 통합 문서는 {most_rows:,}행까지입니다</translation>
        </message>
        <message>
            <source>the tree has {nodes:,} nodes{linked}; the most is {most_nodes:,}</source>
            <translation>나무에 마디가 {nodes:,}개 있습니다{linked}. 한계는 {most_nodes:,}개입니다</translation>
        </message>
        <message>
            <source>the tree is more than {most_levels} levels deep, the most that a document may be</source>
            <translation>나무가 문서의 한계인 {most_levels}단계보다 깊습니다</translation>
        </message>
        <message>
            <source>the tree is seen by '{seen_by}', who is not among the actors</source>
            <translation>나무의 관점 '{seen_by}': 행위자 가운데 없습니다</translation>
        </message>
        <message>
            <source>the tree is {levels} levels deep; the most is {most_levels}</source>
            <translation>나무가 {levels}단계입니다. 한계는 {most_levels}단계입니다</translation>
        </message>
        <message>
            <source>the turn has no time limit</source>
            <translation>차례에 제한 시간이 없습니다</translation>
        </message>
        <message>
            <source>the umpire's ruling needs a reason</source>
            <translation>심판의 판정에는 이유가 필요합니다</translation>
        </message>
        <message>
            <source>the values of its points must all rise or all fall</source>
            <translation>점의 값은 모두 커지거나 모두 작아져야 합니다</translation>
        </message>
        <message>
            <source>the variable '{name}' has a problem</source>
            <translation>변수 '{name}'에 문제가 있습니다</translation>
        </message>
        <message>
            <source>the variable '{name}' is itself a formula, {value}; change what it is made of</source>
            <translation>변수 '{name}'의 값은 수식 {value}입니다. 그 구성 값을 바꾸십시오</translation>
        </message>
        <message>
            <source>the variables are those of another tree, "{entries}"; paste them in</source>
            <translation>변수가 다른 나무 "{entries}"의 것입니다. 붙여 넣으십시오</translation>
        </message>
        <message>
            <source>the weight of {name} is negative; an attribute with levels says by its worst and best which way is better</source>
            <translation>{name}의 가중치가 음수입니다. 수준이 있는 속성은 최저와 최고로 어느 쪽이 좋은지를 나타냅니다</translation>
        </message>
        <message>
            <source>the workbook defines entities of its own, which no workbook needs</source>
            <translation>통합 문서가 필요 없는 자체 엔티티를 정의합니다</translation>
        </message>
        <message>
            <source>the workbook holds more than one of ours ever does</source>
            <translation>통합 문서에 우리 것보다 많은 내용이 있습니다</translation>
        </message>
        <message>
            <source>the workbook unpacks to more than 64 MiB, the most that we read</source>
            <translation>통합 문서를 풀면 한계인 64 MiB를 넘습니다</translation>
        </message>
        <message>
            <source>the zip file holds more parts than a workbook has, or one of them twice</source>
            <translation>압축 파일에 통합 문서보다 많은 부분이 있거나 같은 부분이 두 번 있습니다</translation>
        </message>
        <message>
            <source>there are no probabilities here</source>
            <translation>여기에는 확률이 없습니다</translation>
        </message>
        <message>
            <source>there is a log already</source>
            <translation>기록이 이미 있습니다</translation>
        </message>
        <message>
            <source>there is a variable '{name}' already</source>
            <translation>변수 '{name}': 이미 있습니다</translation>
        </message>
        <message>
            <source>there is no actor '{actor}'</source>
            <translation>행위자 '{actor}': 없습니다</translation>
        </message>
        <message>
            <source>there is no actor '{seen_by}'</source>
            <translation>행위자 '{seen_by}': 없습니다</translation>
        </message>
        <message>
            <source>there is no attribute '{attribute_id}'</source>
            <translation>속성 '{attribute_id}': 없습니다</translation>
        </message>
        <message>
            <source>there is no attribute '{name}'</source>
            <translation>속성 '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no audience '{audience}'; there are {names}</source>
            <translation>대상 '{audience}': 없습니다. 가능한 값: {names}</translation>
        </message>
        <message>
            <source>there is no branch '{branch}' here</source>
            <translation>가지 '{branch}': 여기에 없습니다</translation>
        </message>
        <message>
            <source>there is no branch '{name}' in what it is about</source>
            <translation>가지 '{name}': 대상에 없습니다</translation>
        </message>
        <message>
            <source>there is no branch '{name}' with a probability</source>
            <translation>확률이 있는 가지 '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no branch {error} on that way</source>
            <translation>가지 {error}: 그 길에 없습니다</translation>
        </message>
        <message>
            <source>there is no cell '{cell}'</source>
            <translation>참가 조 '{cell}': 없습니다</translation>
        </message>
        <message>
            <source>there is no cell '{name}'</source>
            <translation>참가 조 '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no command '{command}'; help lists them</source>
            <translation>명령 '{command}': 없습니다. help에 목록이 있습니다</translation>
        </message>
        <message>
            <source>there is no decision here with '{about}' below it</source>
            <translation>아래에 '{about}' 대상이 있는 결정이 여기에 없습니다</translation>
        </message>
        <message>
            <source>there is no distribution '{kind}'; there are {names}</source>
            <translation>분포 '{kind}': 없습니다. 가능한 값: {names}</translation>
        </message>
        <message>
            <source>there is no event and no chance node '{name}'</source>
            <translation>사건이나 확률 마디 '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no event or chance node '{about}'</source>
            <translation>사건이나 확률 마디 '{about}': 없습니다</translation>
        </message>
        <message>
            <source>there is no function '{name}'</source>
            <translation>함수 '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no inject {number}</source>
            <translation>상황 메시지 {number}: 없습니다</translation>
        </message>
        <message>
            <source>there is no line with anything in it</source>
            <translation>내용이 있는 줄이 없습니다</translation>
        </message>
        <message>
            <source>there is no paper '{paper}'; there are {names}</source>
            <translation>용지 '{paper}': 없습니다. 가능한 값: {names}</translation>
        </message>
        <message>
            <source>there is no rule '{rule}'; the rules are {names}</source>
            <translation>규칙 '{rule}': 없습니다. 가능한 값: {names}</translation>
        </message>
        <message>
            <source>there is no scenario '{scenario}'</source>
            <translation>시나리오 '{scenario}': 없습니다</translation>
        </message>
        <message>
            <source>there is no section '{section}'; there are {names}</source>
            <translation>구성 '{section}': 없습니다. 가능한 값: {names}</translation>
        </message>
        <message>
            <source>there is no step to take back</source>
            <translation>되돌릴 단계가 없습니다</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>그런 파일이 없습니다</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <translation>그런 폴더가 없습니다</translation>
        </message>
        <message>
            <source>there is no such message</source>
            <translation>그런 메시지가 없습니다</translation>
        </message>
        <message>
            <source>there is no such question</source>
            <translation>그런 질문이 없습니다</translation>
        </message>
        <message>
            <source>there is no such seat</source>
            <translation>그런 자리가 없습니다</translation>
        </message>
        <message>
            <source>there is no variable '{name}'</source>
            <translation>변수 '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no variable or branch '{missing}'</source>
            <translation>변수나 가지 '{missing}': 없습니다</translation>
        </message>
        <message>
            <source>there is no vote now</source>
            <translation>지금은 투표가 없습니다</translation>
        </message>
        <message>
            <source>there is no {key}</source>
            <translation>없습니다: {key}</translation>
        </message>
        <message>
            <source>there is no {one} '{entry_id}'</source>
            <translation>{one} '{entry_id}': 없습니다</translation>
        </message>
        <message>
            <source>there is no {word} '{name}'</source>
            <translation>{word} '{name}': 없습니다</translation>
        </message>
        <message>
            <source>there is no {word} '{name}'{hint}</source>
            <translation>{word} '{name}': 없습니다{hint}</translation>
        </message>
        <message>
            <source>there is nothing to override</source>
            <translation>바꿀 것이 없습니다</translation>
        </message>
        <message>
            <source>this branch stands under a node of kind {node}, which has none</source>
            <translation>가지를 둘 수 없는 {node} 마디 아래에 가지가 있습니다</translation>
        </message>
        <message>
            <source>this branch stands under no node</source>
            <translation>이 가지 위에 마디가 없습니다</translation>
        </message>
        <message>
            <source>this comes to more than a number can hold</source>
            <translation>수로 나타내기에 너무 큽니다</translation>
        </message>
        <message>
            <source>this distribution has no '{name}'; it may have {names}</source>
            <translation>이 분포에는 '{name}' 항목이 없습니다. 가능한 항목: {names}</translation>
        </message>
        <message>
            <source>this does not begin as a game of Gambit: EFG 2 R</source>
            <translation>Gambit 게임(EFG 2 R)으로 시작하지 않습니다</translation>
        </message>
        <message>
            <source>this is a damaged zip file, or a locked one, and no workbook that can be read</source>
            <translation>손상되었거나 잠긴 압축 파일이며, 읽을 수 있는 통합 문서가 아닙니다</translation>
        </message>
        <message>
            <source>this is a device or a pipe, not a file</source>
            <translation>파일이 아니라 장치나 파이프입니다</translation>
        </message>
        <message>
            <source>this is a folder, not a file</source>
            <translation>파일이 아니라 폴더입니다</translation>
        </message>
        <message>
            <source>this is no tree of Radiant: nothing but a text stands here</source>
            <translation>Radiant의 나무가 아닙니다. 글만 있습니다</translation>
        </message>
        <message>
            <source>this is no workbook that can be read: {name}</source>
            <translation>읽을 수 있는 통합 문서가 아닙니다: {name}</translation>
        </message>
        <message>
            <source>this is not JSON: {lower}{msg}</source>
            <translation>JSON이 아닙니다: {lower}{msg}</translation>
        </message>
        <message>
            <source>this is not YAML: {what}</source>
            <translation>YAML이 아닙니다: {what}</translation>
        </message>
        <message>
            <source>this is not a Plan B document: it does not begin with "format": "planb"</source>
            <translation>Plan B 문서가 아닙니다. "format": "planb"로 시작하지 않습니다</translation>
        </message>
        <message>
            <source>this is not the seed whose SHA-256 was shown</source>
            <translation>공개한 SHA-256의 시드가 아닙니다</translation>
        </message>
        <message>
            <source>this line is not JSON</source>
            <translation>이 줄은 JSON이 아닙니다</translation>
        </message>
        <message>
            <source>this links to '{target}', which {wrong}</source>
            <translation>링크 '{target}': {wrong}</translation>
        </message>
        <message>
            <source>this model weighs several criteria (mcda), which is not read; save it as a cumulative one</source>
            <translation>여러 기준을 재는 모형(mcda)은 읽지 않습니다. 누적 모형으로 저장하십시오</translation>
        </message>
        <message>
            <source>this round of estimates is not open</source>
            <translation>이 추정 라운드는 열려 있지 않습니다</translation>
        </message>
        <message>
            <source>this turn has no phase '{phase}': its node is a {kind}</source>
            <translation>이 차례에는 '{phase}' 단계가 없습니다. 마디 종류: {kind}</translation>
        </message>
        <message>
            <source>this workbook was not written by Plan B, and what its cells mean cannot be told for certain; save the tree from its own program as SilverDecisions, ModelChoice or plain text, or paste its table</source>
            <translation>Plan B가 쓴 통합 문서가 아니어서 칸의 뜻을 확실히 알 수 없습니다. 원래 프로그램에서 SilverDecisions, ModelChoice 또는 텍스트로 저장하거나 표를 붙여 넣으십시오</translation>
        </message>
        <message>
            <source>this zip file is no workbook of Excel</source>
            <translation>이 압축 파일은 Excel 통합 문서가 아닙니다</translation>
        </message>
        <message>
            <source>this {kind} has no branches</source>
            <translation>가지가 없습니다: {kind}</translation>
        </message>
        <message>
            <source>this {kind} has no branches of its own</source>
            <translation>자기 가지가 없습니다: {kind}</translation>
        </message>
        <message>
            <source>this {kind} has no probabilities to revise</source>
            <translation>갱신할 확률이 없습니다: {kind}</translation>
        </message>
        <message>
            <source>to flip it, let each of its branches lead to a chance node, all with the same labels</source>
            <translation>뒤집으려면 각 가지가 이름표가 모두 같은 확률 마디로 이어져야 합니다</translation>
        </message>
        <message>
            <source>total at the end</source>
            <translation>끝에서의 총계</translation>
        </message>
        <message>
            <source>tree {part}</source>
            <translation>나무 {part}</translation>
        </message>
        <message>
            <source>turn {position}</source>
            <translation>{position}차례</translation>
        </message>
        <message>
            <source>two branches have the same label; the later one is told as '{twice}'</source>
            <translation>두 가지의 이름표가 같습니다. 뒤의 것은 '{twice}'로 나타냅니다</translation>
        </message>
        <message>
            <source>two branches lead to "{name}"; in a tree every node has one place</source>
            <translation>두 가지가 "{name}"로 이어집니다. 나무에서 마디의 자리는 하나입니다</translation>
        </message>
        <message>
            <source>unlikely</source>
            <translation>가능성 낮음</translation>
        </message>
        <message>
            <source>value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>변수</translation>
        </message>
        <message>
            <source>variable {id}</source>
            <translation>변수 {id}</translation>
        </message>
        <message>
            <source>variable {name}</source>
            <translation>변수 {name}</translation>
        </message>
        <message>
            <source>very likely</source>
            <translation>가능성 매우 높음</translation>
        </message>
        <message>
            <source>very unlikely</source>
            <translation>가능성 매우 낮음</translation>
        </message>
        <message>
            <source>weights can be compared only between levels: {names}; give it levels, or use this local scale</source>
            <translation>가중치는 수준 사이에서만 비교할 수 있습니다: {names}. 수준을 주거나 이 나무의 척도를 쓰십시오</translation>
        </message>
        <message>
            <source>what stands here {sentence}</source>
            <translation>여기에 적힌 것: {sentence}</translation>
        </message>
        <message>
            <source>what was copied is not in this tree, and a link cannot lead out of it</source>
            <translation>복사한 것이 이 나무에 없습니다. 링크는 나무 밖을 가리킬 수 없습니다</translation>
        </message>
        <message>
            <source>where low and high are percentiles, the value must lie between them</source>
            <translation>하한과 상한이 백분위이면 값은 그 사이에 있어야 합니다</translation>
        </message>
        <message>
            <source>with its value written out, '{formula}…' would be too long</source>
            <translation>값을 풀어 쓰면 '{formula}…' 수식이 너무 길어집니다</translation>
        </message>
        <message>
            <source>write a day as 2019-01-14</source>
            <translation>날짜는 2019-01-14처럼 적으십시오</translation>
        </message>
        <message>
            <source>write an answer</source>
            <translation>응답을 적으십시오</translation>
        </message>
        <message>
            <source>write one of {names}</source>
            <translation>다음 중 하나를 적으십시오: {names}</translation>
        </message>
        <message>
            <source>you may not read this file</source>
            <translation>이 파일을 읽을 권한이 없습니다</translation>
        </message>
        <message>
            <source>your share of the disk is used up</source>
            <translation>디스크 할당량을 모두 썼습니다</translation>
        </message>
        <message>
            <source>{attribute} at {where}</source>
            <translation>{attribute} ({where})</translation>
        </message>
        <message>
            <source>{a} does not have {what}</source>
            <translation>{a}: {what} 항목이 없습니다</translation>
        </message>
        <message>
            <source>{a} pays nothing itself; its branches do</source>
            <translation>{a}: 스스로 지불하지 않고 가지가 지불합니다</translation>
        </message>
        <message>
            <source>{base:g} lies above its own range, which ends at {highest:g}</source>
            <translation>{base:g}: 범위의 상한 {highest:g}보다 큽니다</translation>
        </message>
        <message>
            <source>{base:g} lies below its own range, which begins at {lowest:g}</source>
            <translation>{base:g}: 범위의 하한 {lowest:g}보다 작습니다</translation>
        </message>
        <message>
            <source>{base:g} lies outside its range from {low:g} to {high:g}</source>
            <translation>{base:g}: 범위 {low:g}~{high:g} 밖에 있습니다</translation>
        </message>
        <message>
            <source>{choice} (outside the range given, {low} to {high})</source>
            <translation>{choice} (주어진 범위 {low}~{high} 밖)</translation>
        </message>
        <message>
            <source>{count} links led to what is not here, and are now ends</source>
            <translation>링크 {count}개가 여기에 없는 것을 가리켜 결과로 바뀌었습니다</translation>
        </message>
        <message>
            <source>{count} of {count2} have not answered; close the round first</source>
            <translation>{count2}명 중 {count}명이 응답하지 않았습니다. 먼저 라운드를 마감하십시오</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}년 {month} {day}일</translation>
        </message>
        <message>
            <source>{first} uses itself</source>
            <translation>{first}: 자기 자신을 씁니다</translation>
        </message>
        <message>
            <source>{first} uses {told}</source>
            <translation>{first} → {told}</translation>
        </message>
        <message>
            <source>{head} whatever {input}: it never flips from {low} to {high}.</source>
            <translation>{head}: {input} 값이 {low}에서 {high}까지 어디에 있어도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>{head} while {condition}{today}; {turns}.</source>
            <translation>{head}, {condition}인 동안{today}; {turns}.</translation>
        </message>
        <message>
            <source>{input} is at least {least}</source>
            <translation>{input} {least} 이상</translation>
        </message>
        <message>
            <source>{input} is at most {most}</source>
            <translation>{input} {most} 이하</translation>
        </message>
        <message>
            <source>{input} is between {least} and {most}</source>
            <translation>{input} {least} 이상 {most} 이하</translation>
        </message>
        <message>
            <source>{input} {value} (today {today})</source>
            <translation>{input} {value} (현재 {today})</translation>
        </message>
        <message>
            <source>{method} needs no die</source>
            <translation>{method}: 주사위가 필요 없습니다</translation>
        </message>
        <message>
            <source>{moved} and crosses {threshold}: at {at}, turn from {keep} to {to}.</source>
            <translation>{moved}, 전환점 {threshold} 넘음. {at}: {keep} → {to}.</translation>
        </message>
        <message>
            <source>{moved} and nears {threshold}, {covered:.0%} of the way: beyond it, at {at}, turn from {keep} to {to}.</source>
            <translation>{moved}, 전환점 {threshold}까지 {covered:.0%} 접근. 넘으면 {at}: {keep} → {to}.</translation>
        </message>
        <message>
            <source>{names}; and {number} more</source>
            <translation>{names}, 외 {number}개</translation>
        </message>
        <message>
            <source>{name} are numbers with commas between them</source>
            <translation>{name}: 쉼표로 띄운 숫자를 적습니다</translation>
        </message>
        <message>
            <source>{name} gives no attribute a weight</source>
            <translation>{name}: 어느 속성에도 가중치를 주지 않습니다</translation>
        </message>
        <message>
            <source>{name} has no worst and best level (in this tree it runs from {low} to {high})</source>
            <translation>{name}: 최저와 최고 수준이 없습니다(이 나무에서는 {low}~{high})</translation>
        </message>
        <message>
            <source>{name} is missing its number</source>
            <translation>{name}: 숫자가 없습니다</translation>
        </message>
        <message>
            <source>{name} was not written: {in_words}</source>
            <translation>{name} 파일을 쓰지 못했습니다: {in_words}</translation>
        </message>
        <message>
            <source>{name}'s risk tolerance</source>
            <translation>위험 허용도: {name}</translation>
        </message>
        <message>
            <source>{name}'s weight on {name2}</source>
            <translation>{name}의 {name2} 가중치</translation>
        </message>
        <message>
            <source>{name}({x:g}): only a number above 0 has a logarithm</source>
            <translation>{name}({x:g}): 로그는 0보다 큰 수에만 있습니다</translation>
        </message>
        <message>
            <source>{name}: a picture ends in .pdf, .svg or .png.</source>
            <translation>{name}: 그림 파일은 .pdf, .svg, .png로 끝납니다.</translation>
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <source>{name}: {refused}</source>
            <translation>{name}: {refused}</translation>
        </message>
        <message>
            <source>{other} and {name} cannot be known together, for one tells of the other</source>
            <translation>{other}, {name}: 하나가 다른 하나를 알려 주므로 함께 알 수 없습니다</translation>
        </message>
        <message>
            <source>{other}, which uses {told}</source>
            <translation>{other} → {told}</translation>
        </message>
        <message>
            <source>{rule} value</source>
            <translation>{rule} 값</translation>
        </message>
        <message>
            <source>{rule}, seen by {seer}, {counted}.</source>
            <translation>{rule}, {seer} 관점, {counted}.</translation>
        </message>
        <message>
            <source>{say}: what the branch pays</source>
            <translation>{say}: 가지의 보수</translation>
        </message>
        <message>
            <source>{say}: what the outcome pays</source>
            <translation>{say}: 결과의 보수</translation>
        </message>
        <message>
            <source>{say}: whose move it is</source>
            <translation>{say}: 결정권자</translation>
        </message>
        <message>
            <source>{sentence} The tree: {measure} {value}.</source>
            <translation>{sentence} 나무 전체: {measure} {value}.</translation>
        </message>
        <message>
            <source>{sentence} {decision} never flips on it.</source>
            <translation>{sentence} {decision}: 이 수로는 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>{small}. No paper here is large enough; tiled over several pages it can be read.</source>
            <translation>{small}. 더 큰 용지로도 되지 않습니다. 여러 쪽에 나누면 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>{small}; {larger} brings it to {found:.1f} pt.</source>
            <translation>{small}. {larger} 용지에서는 {found:.1f} pt입니다.</translation>
        </message>
        <message>
            <source>{text!r} has no counterpart</source>
            <translation>{text!r}: 대응하는 것이 없습니다</translation>
        </message>
        <message>
            <source>{text} is too large for a number</source>
            <translation>{text}: 수로 나타내기에 너무 큽니다</translation>
        </message>
        <message>
            <source>{tied} are equally good: {measure} {value} each.</source>
            <translation>{tied}: 똑같이 좋음, 각각 {measure} {value}.</translation>
        </message>
        <message>
            <source>{tied} are equally good: {worth}; the play takes {choice}</source>
            <translation>{tied}: 똑같이 좋음, {worth}. 전략은 {choice} 선택</translation>
        </message>
        <message>
            <source>{title}: {name} comes to {total}, outside its levels {low} to {high}; weights hold only within</source>
            <translation>{title}: {name} 총계 {total}, 수준 {low}~{high} 밖입니다. 가중치는 수준 안에서만 유효합니다</translation>
        </message>
        <message>
            <source>{token!r} has no meaning in a formula</source>
            <translation>{token!r}: 수식에서 뜻이 없습니다</translation>
        </message>
        <message>
            <source>{token} is not a number that a document can hold</source>
            <translation>{token}: 문서가 담을 수 있는 수가 아닙니다</translation>
        </message>
        <message>
            <source>{told} Scenario: {scenario}.</source>
            <translation>{told} 시나리오: {scenario}.</translation>
        </message>
        <message>
            <source>{told} With what was seen of the indicators.</source>
            <translation>{told} 관찰된 징후를 반영했습니다.</translation>
        </message>
        <message>
            <source>{typed} is too large for a number</source>
            <translation>{typed}: 수로 나타내기에 너무 큽니다</translation>
        </message>
        <message>
            <source>{value} against {next} for {other}</source>
            <translation>{value} (차선 {other}: {next})</translation>
        </message>
        <message>
            <source>{what} must be a list</source>
            <translation>{what}: 목록이어야 합니다</translation>
        </message>
        <message>
            <source>{what} must be a number</source>
            <translation>{what}: 숫자여야 합니다</translation>
        </message>
        <message>
            <source>{what} must be an object</source>
            <translation>{what}: 객체여야 합니다</translation>
        </message>
        <message>
            <source>{where}, if {what}</source>
            <translation>{where}, {what}인 경우</translation>
        </message>
        <message>
            <source>{where}, {how}.</source>
            <translation>{where}: {how}.</translation>
        </message>
        <message>
            <source>{where}, {keep}</source>
            <translation>{where}: {keep}</translation>
        </message>
        <message>
            <source>{who} is expected to choose {choice}</source>
            <translation>{who}의 예상 선택 {choice}</translation>
        </message>
        <message>
            <source>{who} is expected to choose {choice}, worth to {who} {worth}</source>
            <translation>{who}의 예상 선택 {choice}, {who}에게 {worth}</translation>
        </message>
        <message>
            <source>{who} is expected to choose {choice}: {measure} {value} for {seer}.</source>
            <translation>{who}의 예상 선택 {choice}: {seer}에게 {measure} {value}.</translation>
        </message>
        <message>
            <source>{who} is expected to keep to {choice}</source>
            <translation>{who}의 예상 선택 {choice} 유지</translation>
        </message>
        <message>
            <source>{who} is expected to lean by what each way is worth: {odds}, which gives away {loss} against the best</source>
            <translation>{who}의 선택은 각 길의 값에 따라 기움: {odds}, 최선에 견주어 {loss} 손실</translation>
        </message>
        <message>
            <source>{who} is indifferent between {tied}, worth to {who} {worth}; the play takes {choice}</source>
            <translation>{who}에게 {tied} 동등, {who}에게 {worth}. 전략은 {choice} 선택</translation>
        </message>
        <message>
            <source>{who} may go either way</source>
            <translation>{who}의 선택은 어느 쪽도 가능</translation>
        </message>
        <message>
            <source>{word}: {sentence}</source>
            <translation>{word}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Adjudicate…</source>
            <translation>판정…</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>결정…</translation>
        </message>
        <message>
            <source>End the exercise</source>
            <translation>연습 종료</translation>
        </message>
        <message>
            <source>First move</source>
            <translation>첫 선택</translation>
        </message>
        <message>
            <source>Hot wash</source>
            <translation>사후 강평</translation>
        </message>
        <message>
            <source>Next move</source>
            <translation>다음 차례</translation>
        </message>
    </context>
    <context>
        <name>tour</name>
        <message>
            <source>Below the tree stand the five questions that somebody will ask: what to do, how sure, what may happen, what to learn, who disagrees. Each row leads to its place on the tree. Ctrl+J folds them.</source>
            <translation>나무 아래에는 누구나 물을 다섯 질문이 있습니다: 무엇을 할까, 얼마나 확실한가, 무슨 일이 일어날까, 무엇을 알아볼까, 누가 반대하는가. 각 줄은 나무의 해당 위치로 이어집니다. Ctrl+J로 접습니다.</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command by a few letters, F1 opens the manual, Ctrl+F1 the keys. This tree is a copy: try anything. File › New begins a tree of your own.</source>
            <translation>Ctrl+K는 몇 글자로 모든 명령을 찾고, F1은 설명서를, Ctrl+F1은 단축키를 엽니다. 이 나무는 사본이니 무엇이든 시험해 보십시오. 파일 › 새로 만들기로 자신의 나무를 시작합니다.</translation>
        </message>
        <message>
            <source>Seen by shows the same play through another party's eyes. The moves stay who makes them; the values are now those of that party.</source>
            <translation>‘관점’은 같은 전략을 다른 당사자의 눈으로 보여 줍니다. 결정하는 사람은 그대로이고, 값이 그 당사자의 값으로 바뀝니다.</translation>
        </message>
        <message>
            <source>The arrow keys go through the tree. F2, or just typing, edits a label; Tab goes on to probability, payoffs and title. Tab on the tree adds a branch, Enter a sibling. Drag a probability to the left or right: every value follows. Ctrl+Z takes anything back.</source>
            <translation>화살표 키로 나무를 돌아다닙니다. F2를 누르거나 그냥 글자를 치면 이름표를 편집하고, Tab은 확률, 보수, 제목으로 갑니다. 나무에서 Tab은 가지를, Enter는 형제 가지를 더합니다. 확률을 좌우로 끌면 모든 값이 따라 바뀝니다. Ctrl+Z는 무엇이든 되돌립니다.</translation>
        </message>
        <message>
            <source>The inspector holds what the selected node rests on: whose move it is, its branches, ranges, rationale and sources, and when its choice would change. F6 goes from panel to panel.</source>
            <translation>세부 정보에는 선택한 마디의 바탕이 있습니다: 결정권자, 가지, 범위, 논거와 출처, 그리고 선택이 바뀌는 때. F6으로 패널 사이를 옮깁니다.</translation>
        </message>
        <message>
            <source>The outline is the same tree as a list, for large trees and for screen readers. All that can be done on the tree can be done here.</source>
            <translation>개요는 같은 나무를 목록으로 보여 주며, 큰 나무와 화면 낭독기에 알맞습니다. 나무에서 할 수 있는 일은 모두 여기서도 할 수 있습니다.</translation>
        </message>
        <message>
            <source>This is a decision as a tree, read from the left. Squares decide, in the colour of whose move it is; circles are chance; triangles end. The heavy line is the recommended play, and a branch with a double bar was refused. The pill at a node is what it is worth if play comes there.</source>
            <translation>결정을 왼쪽부터 읽는 나무로 나타냈습니다. 네모는 결정이며 결정권자의 색을 띱니다. 동그라미는 확률, 세모는 끝입니다. 굵은 선은 권고 전략이고, 이중 막대가 있는 가지는 택하지 않은 것입니다. 마디의 알약 모양은 거기에 이르렀을 때의 값입니다.</translation>
        </message>
    </context>
    <context>
        <name>trigger</name>
        <message>
            <source>above that, {choice}</source>
            <translation>그보다 크면 {choice}</translation>
        </message>
        <message>
            <source>below that, {choice}</source>
            <translation>그보다 작으면 {choice}</translation>
        </message>
        <message>
            <source>outside that, {choice}</source>
            <translation>그 밖이면 {choice}</translation>
        </message>
    </context>
    <context>
        <name>zone</name>
        <message>
            <source>above {at}: {choice}</source>
            <translation>{at} 초과: {choice}</translation>
        </message>
        <message>
            <source>below {at}: {choice}</source>
            <translation>{at} 미만: {choice}</translation>
        </message>
    </context>
</TS>
