using System.Text;
using OpModel.Chargeback;

namespace OpModel.Tests.Chargeback.Usage;

/// <summary>Usage files that stand in the tests.</summary>
internal static class UsageTexts
{
    public const string Header = "date,consumer,service,quantity";

    public static UsageRecords Read(string csv, InputFileOptions? options = null) => UsageFile.ReadStream(Stream(csv), "usage.csv", options).AsT0;

    public static string[] Problems(string csv, InputFileOptions? options = null) =>
        [.. UsageFile.ReadStream(Stream(csv), "usage.csv", options).AsT1.Select(problem => problem.ToString())];

    private static MemoryStream Stream(string csv) => new(Encoding.UTF8.GetBytes(csv));
}
