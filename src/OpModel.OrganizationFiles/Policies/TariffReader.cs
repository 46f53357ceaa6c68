using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads the prices of one service.</summary>
internal sealed class TariffReader(PolicyFields fields, string service)
{
    private const string Price = "price";
    private const string Graduated = "graduated";
    private const string Volume = "volume";

    private readonly string _what = $"the price of {service}";

    /// <summary>Reads a price for each unit, or keys.</summary>
    public RateVersion? Read(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return fields.Amount(node, _what) is { } price ? new(Tariff.PerUnit(price)) : null;
        }

        var before = fields.Problems.Found.Count;
        fields.Problems.RefuseOtherKeys(
            map,
            _what,
            Price, Graduated, Volume, "package-size", "flat-fee", "free-quantity", "discounts", "minimum", "cap", "unit", "from", "until", "benchmark", "alternative");
        var version = ReadTariff(map) is { } tariff ? new RateVersion(tariff)
        {
            From = fields.Day(map["from"], $"the first day of {_what}"),
            Until = fields.Day(map["until"], $"the last day of {_what}"),
            Benchmark = fields.Amount(map["benchmark"], $"the benchmark of {service}"),
            Alternative = fields.Text(map["alternative"], $"the alternative to {service}"),
        } : null;
        return fields.Problems.Found.Count == before ? version : null;
    }

    private Tariff? ReadTariff(YamlMap map)
    {
        List<YamlEntry> ways = [.. map.Entries.Where(entry => entry.Key.Text is Price or Graduated or Volume)];
        if (ways.Count > 1)
        {
            fields.Problems.Add(ways[1].Key.Place, $"{_what} has both \"{ways[0].Key.Text}\" and \"{ways[1].Key.Text}\"; keep one.");
            return null;
        }

        var flatFee = fields.Amount(map["flat-fee"], $"the flat-fee of {service}");
        if (ways.Count == 0 && map["flat-fee"] is null)
        {
            fields.Problems.Add(map, $"{_what} has no amount; write price, graduated, volume or flat-fee.");
            return null;
        }

        if (map.Entries.FirstOrDefault(entry => entry.Key.Text == "package-size") is { Key.Text: not null } package && map[Price] is null)
        {
            fields.Problems.Add(package.Key.Place, $"{_what} has a package-size and no price; write the price of a package.");
        }

        var unit = fields.Text(map["unit"], $"the unit of {_what}");
        var packageSize = fields.Number(map["package-size"], $"the package-size of {service}");
        var tariff = ways is not [var (key, value)] ? Tariff.Flat(flatFee ?? default)
            : key.Text == Graduated ? Tariff.Graduated([.. ReadTiers(value)], unit)
            : key.Text == Volume ? Tariff.Volume([.. ReadTiers(value)], unit)
            : fields.Amount(value, _what) is not { } price ? null
            : packageSize is { } size ? Tariff.Packages(size, price, unit)
            : Tariff.PerUnit(price, unit);
        var (free, minimum, cap) = (
            fields.Number(map["free-quantity"], $"the free-quantity of {service}"),
            fields.Amount(map["minimum"], $"the minimum of {service}"),
            fields.Amount(map["cap"], $"the cap of {service}"));
        var discounts = map["discounts"] is { } stated ? ReadDiscounts(stated) : [];
        return tariff is null ? null : tariff with
        {
            Unit = unit,
            FlatFee = flatFee,
            FreeQuantity = free ?? 0,
            Discounts = [.. discounts],
            Minimum = minimum,
            Cap = cap,
        };
    }

    private List<Tier> ReadTiers(YamlNode node)
    {
        List<Tier> tiers = [];
        if (fields.Problems.List(node, $"the tiers of {service}") is not { } list)
        {
            return tiers;
        }

        if (list.Items.Count == 0)
        {
            fields.Problems.Add(list, $"the tiers of {service} are an empty list; write at least one, the last without up-to.");
        }

        foreach (var item in list.Items)
        {
            if (fields.Problems.Map(item, $"a tier of {service}") is not { } map)
            {
                continue;
            }

            fields.Problems.RefuseOtherKeys(map, $"a tier of {service}", "up-to", Price, "fee");
            var price = fields.Amount(fields.Needed(map, $"a tier of {service}", Price, "write the price of one unit in it."), $"the price of a tier of {service}");
            var (upTo, fee) = (fields.Number(map["up-to"], $"the end of a tier of {service}"), fields.Amount(map["fee"], $"the fee of a tier of {service}"));
            if (price is { } amount)
            {
                tiers.Add(new(upTo, amount, fee));
            }
        }

        return tiers;
    }

    private List<Discount> ReadDiscounts(YamlNode node)
    {
        List<Discount> discounts = [];
        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            var what = $"a discount of {service}";
            var map = item as YamlMap;
            if (map is not null)
            {
                fields.Problems.RefuseOtherKeys(map, what, "percent", "from");
            }

            var percent = fields.Percent(map is null ? item : fields.Needed(map, what, "percent", "write how much is taken off, such as 10."), what);
            var from = fields.Number(map?["from"], $"the quantity from which {what} holds");
            if (percent is { } part)
            {
                discounts.Add(new(part, from ?? 0));
            }
        }

        return discounts;
    }
}
