"""What is worked out from facts: sums, cells of tables, days between, what comes before and after."""
