using CloudChargeback;
using OpModel.Chargeback;

// 1. The policy is checked as a whole: every problem of every rule at once.
if (!ChargebackRules.Build().TryPickT0(out var policy, out var policyProblems))
{
    return Refuse(policyProblems);
}

// 2. Of the bill, only the columns that the rules look at are read.
var options = new FocusReaderOptions { Columns = policy.Columns };
if (!FocusBill.Read("bill.csv", options).TryPickT0(out var bill, out var billProblems))
{
    return Refuse(billProblems);
}

// 3. Charging places every line, splits what is shared, and rounds once, at the end.
if (!policy.Charge(bill).TryPickT0(out var run, out var chargingProblems))
{
    return Refuse(chargingProblems);
}

// 4. The same run for people, for spreadsheets and for scripts.
BillStatementText.Write(run, Console.Out);
BillStatementCsv.Write(run, "statements.csv");
BillStatementJson.Write(run, "statements.json");
Console.WriteLine();
Console.WriteLine("Written: statements.csv and statements.json, beside bill.csv");
return 0;

static int Refuse(IEnumerable<object> problems)
{
    foreach (var problem in problems)
    {
        Console.Error.WriteLine(problem);
    }

    return 2;
}
