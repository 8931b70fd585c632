"""What a document comes to: the rollback, how it is read, and one file for each analysis. Knows no Qt."""
