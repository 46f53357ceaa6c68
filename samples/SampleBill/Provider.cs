namespace SampleBill;

/// <summary>A cloud provider and the account that it bills.</summary>
internal sealed record Provider(string Name, string Issuer, string BillingAccountId, string RegionId, string RegionName)
{
    public static readonly Provider Aws =
        new("AWS", "Amazon Web Services EMEA SARL", "100200300400", "eu-central-1", "EU (Frankfurt)");

    public static readonly Provider Microsoft =
        new("Microsoft", "Microsoft Ireland Operations Limited", "7f3c1a52:90210", "westeurope", "West Europe");

    public static readonly Provider GoogleCloud =
        new("Google Cloud", "Google Cloud EMEA Limited", "01A2B3-C4D5E6-F7A8B9", "europe-west3", "Frankfurt");

    public static readonly IReadOnlyList<Provider> All = [Aws, Microsoft, GoogleCloud];
}
