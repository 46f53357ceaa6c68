using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads the exchange rates of a policy file: a file of them, or rates in place, in the words of that file.</summary>
internal sealed class ExchangeRatesReader(PolicyFields fields, string policyPath)
{
    private static readonly string[] Columns = ["from", "to", "period", "rate", "source", "date"];

    /// <summary>What is wrong with a file that the policy names.</summary>
    public IReadOnlyList<InputProblem> FileProblems { get; private set; } = [];

    /// <summary>The file that the policy names; nothing where it names none.</summary>
    public string? NamedFile { get; private set; }

    /// <summary>Reads the rates.</summary>
    public ExchangeRates? Read(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return ReadFile(node, default);
        }

        fields.Problems.RefuseOtherKeys(map, "exchange-rates", "base-currency", "file", "rates");
        if (map["file"] is null && map["rates"] is null)
        {
            fields.Problems.Add(map, "exchange-rates has neither file nor rates; name a file, or write rates.");
        }

        var over = fields.CurrencyOf(map["base-currency"], "the base-currency") ?? default;
        var ofFile = map["file"] is { } file ? ReadFile(file, over) : null;
        List<(YamlNode Node, ExchangeRate Rate)> stated = [];
        foreach (var item in map["rates"] is { } rates && fields.Problems.List(rates, "the rates of exchange-rates") is { } list ? list.Items : [])
        {
            if (fields.Problems.Map(item, "an exchange rate") is { } rate && ReadRate(rate) is { } read)
            {
                stated.Add((item, read));
                Tell(item, [read]);
            }
        }

        IReadOnlyList<ExchangeRate> all = [.. ofFile?.Rates ?? [], .. stated.Select(each => each.Rate)];
        if (ExchangeRates.Create(all, over).TryPickT0(out var table, out var problems))
        {
            return table;
        }

        // A rate that is wrong by itself has been told; what is left is two rates for one day.
        foreach (var problem in problems.Where(problem => fields.Problems.Found.All(told => told.Message != problem.Message)))
        {
            fields.Problems.Add(map["rates"] ?? map, problem.Message);
        }

        return null;
    }

    private ExchangeRates? ReadFile(YamlNode node, Currency over)
    {
        if (fields.Text(node, "exchange-rates") is not { } name)
        {
            return null;
        }

        var path = Path.Combine(Path.GetDirectoryName(policyPath) ?? "", name);
        NamedFile = path;
        if (ExchangeRatesFile.Read(path, over).TryPickT0(out var rates, out var problems))
        {
            return rates;
        }

        FileProblems = problems;
        return null;
    }

    private ExchangeRate? ReadRate(YamlMap map)
    {
        fields.Problems.RefuseOtherKeys(map, "an exchange rate", Columns);
        YamlNode? Of(string key) => fields.Needed(map, "an exchange rate", key, "write all of from, to, period, rate, source and date.");
        var (from, to) = (fields.CurrencyOf(Of("from"), "from"), fields.CurrencyOf(Of("to"), "to"));
        var period = Of("period");
        var days = period is not null && fields.Text(period, "the period of an exchange rate") is { } text ? ReadPeriod(period, text) : null;
        var rate = fields.Number(Of("rate"), "the rate");
        var source = fields.Text(Of("source"), "the source of an exchange rate");
        var date = fields.Day(Of("date"), "the date of an exchange rate");
        return from is { } one && to is { } other && days is not null && rate is { } worth && source is not null && date is { } quoted
            ? new(one, other, days.Days, worth, source, quoted)
            : null;
    }

    private ReportingPeriod? ReadPeriod(YamlNode node, string text)
    {
        if (!ReportingPeriod.TryParse(text, out var period))
        {
            fields.Problems.Add(node, ReportingPeriod.DescribeUnknown(text));
        }

        return period;
    }

    private void Tell(YamlNode node, IReadOnlyList<ExchangeRate> rates)
    {
        if (ExchangeRates.Create(rates).TryPickT1(out var problems, out _))
        {
            foreach (var problem in problems)
            {
                fields.Problems.Add(node, problem.Message);
            }
        }
    }
}
