using System.Globalization;
using OpModel.Budgeting;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads the envelopes of a plan and their lines.</summary>
internal sealed class EnvelopeReader(PolicyFields fields, BudgetPlaces places, FormerPlanReader former)
{
    private static readonly string[] Recipients = ["team", "envelope"];
    private static readonly string[] Methods = ["amount", "share", "weight", "driver", "capacity"];

    private readonly TrancheReader _tranches = new(fields);

    /// <summary>Reads a list of envelopes.</summary>
    public IEnumerable<Envelope> ReadAll(YamlNode node)
    {
        foreach (var item in fields.Problems.List(node, "envelopes")?.Items ?? [])
        {
            if (fields.Problems.Map(item, "an envelope") is { } map && Read(map) is { } envelope)
            {
                yield return envelope;
            }
        }
    }

    private Envelope? Read(YamlMap map)
    {
        fields.Problems.RefuseOtherKeys(map, "an envelope", "name", "amount", "allocated-by", "carry-over", "reserve", "lines", "tranches", "from");
        if (fields.Text(fields.Needed(map, "an envelope", "name", "write what it is called."), "the name of an envelope") is not { } name)
        {
            return null;
        }

        places.Add(name, map);
        var lines = fields.Needed(map, $"the envelope {name}", "lines", "write a list of lines, such as { team: Checkout, weight: 1 }.");
        return new()
        {
            Name = name,
            Amount = fields.Amount(map["amount"], $"the amount of {name}"),
            AllocatedBy = fields.Text(map["allocated-by"], $"allocated-by of {name}"),
            CarryOver = map["carry-over"] is { } carryOver ? ReadCarryOver(carryOver, name) : null,
            Reserve = map["reserve"] is { } reserve ? ReadReserve(reserve, name) : null,
            Lines = [.. lines is null || fields.Problems.List(lines, $"the lines of {name}") is not { } list ? [] : list.Items.Select(line => ReadLine(line, name)).OfType<BudgetLine>()],
            Tranches = [.. _tranches.ReadAll(map["tranches"], name)],
            From = fields.Day(map["from"], $"the first day of {name}"),
        };
    }

    private CarryOver? ReadCarryOver(YamlNode node, string name)
    {
        var what = $"the carry-over of {name}";
        if (node is not YamlMap map)
        {
            return fields.Amount(node, what) is { } all ? new(all) : null;
        }

        fields.Problems.RefuseOtherKeys(map, what, "unspent", "at-most", "from", "spent");
        var isFormer = map["from"] is not null || map["spent"] is not null;
        if (isFormer && map["unspent"] is not null)
        {
            fields.Problems.Add(map, $"{what} has both unspent and a former plan; keep one.");
            return null;
        }

        var unspent = isFormer ? former.ReadUnspent(map, what, name)
            : fields.Amount(fields.Needed(map, what, "unspent", "write what was not spent, such as 20000 EUR, or the former plan and what was spent of it (from, spent)."), what);
        var most = fields.Percent(map["at-most"], $"at-most of {what}");
        return unspent is { } amount ? new(amount, most) : null;
    }

    private EnvelopePart? ReadReserve(YamlNode node, string name) =>
        node is YamlScalar { Text: "rest" } ? EnvelopePart.None : ReadPart(node, $"the reserve of {name}");

    /// <summary>A percentage where it ends with the sign, else an amount.</summary>
    private EnvelopePart? ReadPart(YamlNode? node, string what)
    {
        if (node is YamlScalar scalar && scalar.Text.TrimEnd().EndsWith('%'))
        {
            return fields.Percent(scalar, what) is { } percent ? EnvelopePart.Percent(percent) : null;
        }

        return fields.Amount(node, what) is { } amount ? EnvelopePart.Of(amount) : null;
    }

    private BudgetLine? ReadLine(YamlNode node, string envelope)
    {
        var what = $"a line of {envelope}";
        if (fields.Problems.Map(node, what) is not { } map)
        {
            return null;
        }

        fields.Problems.RefuseOtherKeys(map, what, [.. Recipients, .. Methods, "floor", "cap", "priority", "tranches"]);
        if (OneOf(map, Recipients, what, "write the team that it is for, or the nested envelope") is not { } kind || fields.Text(map[kind], what) is not { } recipient)
        {
            return null;
        }

        places.Add(envelope, recipient, map);
        var basis = OneOf(map, Methods, $"the line of {recipient}", "write one of amount, share, weight, driver and capacity") is { } method ? ReadBasis(map[method]!, method, recipient) : null;
        var (floor, cap, priority) = (ReadPart(map["floor"], $"the floor of {recipient}"), ReadPart(map["cap"], $"the cap of {recipient}"), ReadPriority(map["priority"], recipient));
        List<Tranche> tranches = [.. _tranches.ReadAll(map["tranches"], recipient)];
        return basis is null ? null : new()
        {
            Recipient = recipient,
            IsEnvelope = kind == "envelope",
            Basis = basis,
            Floor = floor,
            Cap = cap,
            Priority = priority,
            Tranches = [.. tranches],
        };
    }

    private AllocationBasis? ReadBasis(YamlNode node, string method, string recipient)
    {
        var what = $"the {method} of {recipient}";
        return method switch
        {
            "amount" => fields.Amount(node, what) is { } amount ? AllocationBasis.FixedAmount(amount) : null,
            "share" => fields.Percent(node, what) is { } percent ? AllocationBasis.Share(percent) : null,
            "capacity" => fields.Percent(node, what) is { } percent ? AllocationBasis.Capacity(percent) : null,
            "weight" => fields.Number(node, what) is { } weight ? AllocationBasis.Weight(weight) : null,
            _ => fields.Text(node, what) is { } driver ? AllocationBasis.Driver(driver) : null,
        };
    }

    private int ReadPriority(YamlNode? node, string recipient)
    {
        if (fields.Text(node, $"the priority of {recipient}") is not { } text)
        {
            return 1;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var priority) && priority >= 1)
        {
            return priority;
        }

        fields.Problems.Add(node!, $"the priority of {recipient} is \"{text}\"; write a whole number from 1, which is served first.");
        return 1;
    }

    /// <summary>The one of some keys that is there; a problem where none or several are.</summary>
    private string? OneOf(YamlMap map, string[] keys, string what, string mend)
    {
        string[] there = [.. keys.Where(key => map[key] is not null)];
        if (there.Length == 1)
        {
            return there[0];
        }

        fields.Problems.Add(map, there.Length == 0 ? $"{what} has none of {string.Join(", ", keys)}; {mend}." : $"{what} has both {there[0]} and {there[1]}; keep one.");
        return null;
    }
}
