namespace OpModel.Tests.Chargeback.Reports;

/// <summary>A test that asks hledger; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HledgerFactAttribute : FactAttribute
{
    public HledgerFactAttribute()
    {
        if (Hledger.Path is null)
        {
            Skip = "hledger is not installed; it is looked for in the folders of PATH.";
        }
    }
}
