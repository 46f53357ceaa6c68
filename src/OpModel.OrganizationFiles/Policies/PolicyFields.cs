using System.Text;
using NodaTime;
using NodaTime.Text;
using OpModel.Files.Yaml;
using OpModel.Funding;

namespace OpModel.Files;

/// <summary>Takes values out of the nodes of a policy file; what has another form than it is to have is a problem, and nothing.</summary>
internal sealed class PolicyFields(YamlProblems problems)
{
    /// <summary>What is wrong with the file.</summary>
    public YamlProblems Problems => problems;

    /// <summary>The value of a key that must be there.</summary>
    public YamlNode? Needed(YamlMap map, string what, string key, string mend)
    {
        if (map[key] is { } value)
        {
            return value;
        }

        problems.Add(map, $"{what} has no {key}; {mend}");
        return null;
    }

    /// <summary>A text; nothing where the key is not there.</summary>
    public string? Text(YamlNode? node, string what) => node is null ? null : problems.Text(node, what)?.Trim();

    /// <summary>A number, exact.</summary>
    public decimal? Number(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (DecimalText.TryParse(bytes, out var number))
        {
            return number;
        }

        problems.Add(node!, $"{what}: {DecimalText.Describe(bytes)}");
        return null;
    }

    /// <summary>A part in percent, with or without the sign.</summary>
    public decimal? Percent(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text)
        {
            return null;
        }

        if (DecimalText.TryParse(Encoding.UTF8.GetBytes(text.TrimEnd('%').TrimEnd()), out var percent))
        {
            return percent;
        }

        problems.Add(node!, $"{what} is \"{text}\"; write a percentage such as 12.5.");
        return null;
    }

    /// <summary>An amount with its currency.</summary>
    public Money? Amount(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text)
        {
            return null;
        }

        if (MoneyText.TryRead(text, out _, out _, out var problem))
        {
            return Money.Parse(text);
        }

        problems.Add(node!, $"{what}: {problem}");
        return null;
    }

    /// <summary>A currency by its code.</summary>
    public Currency? CurrencyOf(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text)
        {
            return null;
        }

        if (Currency.TryParse(text, out var currency))
        {
            return currency;
        }

        problems.Add(node!, MoneyText.DescribeUnknownCurrency(text));
        return null;
    }

    /// <summary>A day.</summary>
    public LocalDate? Day(YamlNode? node, string what)
    {
        if (Text(node, what) is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            return day;
        }

        problems.Add(node!, $"{what} is \"{text}\", which is not a date; write year, month and day as in 2026-10-31.");
        return null;
    }

    /// <summary>One of some words; nothing where it is none of them.</summary>
    public string? Word(YamlNode? node, string what, IReadOnlyList<string> words)
    {
        if (Text(node, what) is not { } text)
        {
            return null;
        }

        if (words.Contains(text))
        {
            return text;
        }

        problems.Add(node!, $"{what} is \"{text}\"; {YamlProblems.Mend(text, words)}");
        return null;
    }

    /// <summary>The entries of a map; none where it is something else, and a problem where it is empty.</summary>
    public IReadOnlyList<YamlEntry> Entries(YamlNode node, string what)
    {
        if (problems.Map(node, what) is not { } map)
        {
            return [];
        }

        if (map.Entries.Count == 0)
        {
            problems.Add(node, $"{what} is empty; write something, or leave the key away.");
        }

        foreach (var entry in map.Entries.Where(entry => string.IsNullOrWhiteSpace(entry.Key.Text)))
        {
            problems.Add(entry.Key.Place, $"{what} has an empty name; write one.");
        }

        return [.. map.Entries.Where(entry => !string.IsNullOrWhiteSpace(entry.Key.Text))];
    }
}
