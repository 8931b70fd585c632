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
            <source>It never connects to a network and does not look for updates.</source>
            <translation>네트워크에 접속하지 않으며 업데이트를 확인하지 않습니다.</translation>
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
            <source>Time left</source>
            <translation>남은 시간</translation>
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
            <source>{label} — {n} votes</source>
            <translation>{label} — {n}표</translation>
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
            <translation>{branch}보다 앞선 차이: {margin}.</translation>
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
        <name>Hands</name>
        <message>
            <source>The answers are off the screen</source>
            <translation>응답을 화면에서 내렸습니다</translation>
        </message>
        <message>
            <source>The players' screen shows the answers</source>
            <translation>참가자 화면에 응답이 나옵니다</translation>
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
        <name>InjectPanel</name>
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
            <translation>{least}이면 유지</translation>
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
            <source>Nothing is asked now.</source>
            <translation>지금은 묻는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>자리</translation>
        </message>
        <message>
            <source>The number of the option: {options}.</source>
            <translation>선택지 번호: {options}.</translation>
        </message>
        <message>
            <source>Type answers in</source>
            <translation>응답 입력</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
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
        <name>OutlineTree</name>
        <message>
            <source>Copy {what}</source>
            <translation>복사: {what}</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>이동: {what}</translation>
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
        <name>PlayersScreen</name>
        <message>
            <source>Players' screen</source>
            <translation>참가자 화면</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>남은 시간</translation>
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
            <source>{count} numbers drawn. A draw gives an expected value, not what will happen.</source>
            <translation>수 {count}개를 추출했습니다. 추출 한 번은 기댓값을 주며, 일어날 일을 말하지 않습니다.</translation>
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
        <message>
            <source>{count} further pairs of a decision and a number: no value of the number changes the choice.</source>
            <translation>결정과 수의 쌍 {count}개가 더 있습니다. 그 수의 어떤 값도 선택을 바꾸지 않습니다.</translation>
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
            <source>A variable is a number with a name, for use in formulas. Add one with Insert or +.</source>
            <translation>변수는 수식에 쓰는 이름 붙은 수입니다. Insert 또는 +로 더하십시오.</translation>
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
        <name>Waiting</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
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
            <source>{count} further numbers change no decision, whatever they are: {told}.</source>
            <translation>{count}개의 다른 수는 어떤 값이어도 결정을 바꾸지 않습니다: {told}.</translation>
        </message>
        <message>
            <source>{count} further ranges do not move the value.</source>
            <translation>{count}개의 다른 범위는 값을 움직이지 않습니다.</translation>
        </message>
        <message>
            <source>{count} more are further off.</source>
            <translation>{count}개는 더 멉니다.</translation>
        </message>
        <message>
            <source>{count} more are worth less.</source>
            <translation>{count}개는 가치가 더 작습니다.</translation>
        </message>
        <message>
            <source>{count} more change a decision only further off.</source>
            <translation>{count}개는 더 멀리서만 결정을 바꿉니다.</translation>
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
            <source>Return from what-if</source>
            <translation>가정에서 돌아오기</translation>
        </message>
        <message>
            <source>Roll the die…</source>
            <translation>주사위 굴리기…</translation>
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
            <source>Type answers in…</source>
            <translation>응답 입력…</translation>
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
            <source>Heavy, the way taken: {steps}. Dashed, where the recommended play may come.</source>
            <translation>굵은 선은 지나온 길입니다: {steps}. 점선은 권고 전략이 이를 수 있는 곳입니다.</translation>
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
            <source>The tree: heavy the way taken, dashed where the recommended play may come</source>
            <translation>나무: 굵은 선은 지나온 길, 점선은 권고 전략이 이를 수 있는 곳</translation>
        </message>
        <message>
            <source>The turns</source>
            <translation>차례</translation>
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
            <source>{count} rolls, each by the seed that was announced.</source>
            <translation>굴림 {count}회, 모두 미리 알린 시드에 따름.</translation>
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
