using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>Reads the rate card of a policy file.</summary>
/// <param name="fields">Takes values, and gathers what is wrong with them.</param>
/// <param name="currency">The currency of the books.</param>
internal sealed class RateCardReader(PolicyFields fields, Currency currency)
{
    private readonly List<(YamlKey Unit, YamlNode Value, Action<RateCardBuilder> Say)> _units = [];

    /// <summary>Reads a card; what is wrong with it is told at its price. Where anything is, the card has the names of its services alone, which may be wrong too.</summary>
    public RateCard? Read(YamlNode node)
    {
        if (fields.Problems.Map(node, "rate-card") is not { } map)
        {
            return null;
        }

        fields.Problems.RefuseOtherKeys(map, "rate-card", "units", "services");
        var before = fields.Problems.Found.Count;
        ReadUnits(map["units"]);
        var card = RateCard.Create();
        foreach (var (unit, _, say) in _units)
        {
            var alone = RateCard.Create();
            say(alone);
            say(card);
            Tell(alone, unit.Place);
        }

        if (fields.Needed(map, "rate-card", "services", "write each service with its price, such as { card-authorisation: 0.012 EUR }.") is not { } services)
        {
            return null;
        }

        var names = RateCard.Create();
        foreach (var (service, value) in fields.Entries(services, "the services of the rate card"))
        {
            AddService(card, service, value);
            names.For(service.Text, new RateVersion(Tariff.Flat(Money.Zero(currency))));
        }

        // A unit that contradicts another is known by all of them only.
        if (card.Build().TryPickT0(out var built, out var problems))
        {
            return built;
        }

        if (fields.Problems.Found.Count == before)
        {
            foreach (var problem in problems)
            {
                fields.Problems.Add(map["units"] ?? map, problem.Message);
            }
        }

        return names.Build().Match(built => built, _ => (RateCard?)null);
    }

    private void ReadUnits(YamlNode? node)
    {
        foreach (var (unit, value) in node is null ? [] : fields.Entries(node, "the units of the rate card"))
        {
            var what = $"the unit {unit.Text}";
            if (fields.Problems.Map(value, what) is not { } map)
            {
                continue;
            }

            fields.Problems.RefuseOtherKeys(map, what, "count", "of");
            var count = fields.Number(fields.Needed(map, what, "count", "write how many of the other unit one is."), $"the count of {what}");
            var other = fields.Text(fields.Needed(map, what, "of", "write the unit that is counted."), $"the unit of which {unit.Text} is made");
            if (count is { } number && other is not null)
            {
                _units.Add((unit, value, card => card.Unit(unit.Text, number, other)));
            }
        }
    }

    private void AddService(RateCardBuilder card, YamlKey service, YamlNode value)
    {
        List<RateVersion> versions = [];
        var before = fields.Problems.Found.Count;
        var tariffs = new TariffReader(fields, service.Text);
        foreach (var item in value is YamlList list ? list.Items : [value])
        {
            if (tariffs.Read(item) is { } version)
            {
                versions.Add(version);
                Tell(RateCard.Create().For(service.Text, version), item.Place);
            }
        }

        if (value is YamlList { Items.Count: 0 })
        {
            fields.Problems.Add(value, $"the price of {service.Text} is an empty list; write at least one.");
        }

        if (fields.Problems.Found.Count == before)
        {
            Tell(RateCard.Create().For(service.Text, versions), service.Place);
        }

        card.For(service.Text, versions);
    }

    private void Tell(RateCardBuilder card, FilePlace place)
    {
        if (card.Build().TryPickT1(out var problems, out _))
        {
            foreach (var problem in problems)
            {
                fields.Problems.Add(place, problem.Message);
            }
        }
    }
}
