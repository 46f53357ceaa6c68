namespace OpModel.Chargeback;

/// <summary>What was used in a period, found in the model and added up: who used which service of whom.</summary>
internal sealed class PeriodUse
{
    private PeriodUse(IReadOnlyList<ProviderUse> provided, long ofOtherDays) => (Provided, OfOtherDays) = (provided, ofOtherDays);

    /// <summary>The use by provider, in the order of the model.</summary>
    public IReadOnlyList<ProviderUse> Provided { get; }

    /// <summary>How many usage records are of other days than the period's.</summary>
    public long OfOtherDays { get; }

    /// <summary>Adds up what was used; nothing, where the model does not have what a record names.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="input">What was used.</param>
    /// <param name="nodes">The nodes, of which providers learn how their services are charged.</param>
    /// <param name="meaning">What the records name.</param>
    public static PeriodUse? Read(ChargebackPolicy policy, ChargebackInput input, CostNodes nodes, UsageMeaning meaning)
    {
        var stretches = Stretches.Of(input.Period, meaning.Changes);
        var ofOtherDays = 0L;
        Dictionary<(OfferedService Service, CostObject Consumer), List<UsagePart>> parts = [];
        foreach (var sum in UsageSums.Of(input.Usage, stretches.SlotsFor(input.Usage)).All())
        {
            if (stretches.InSlot(sum.Slot) is not { } days)
            {
                ofOtherDays += sum.Count;
                continue;
            }

            var cell = input.Usage.Cells[sum.Cell];
            if (meaning.Find(cell.Consumer, cell.Service, days.Start, out var consumer, out var service) is not null)
            {
                return null;
            }

            var key = (service!, consumer!);
            if (!parts.TryGetValue(key, out var list))
            {
                parts.Add(key, list = new(1));
            }

            list.Add(new(days, sum.Quantity, sum.Count));
        }

        var places = policy.Services.All.Select((service, place) => (service, place)).ToDictionary(each => each.service, each => each.place);
        List<ServiceUsage> uses =
        [
            .. parts
                .Select(each => (each.Key.Service, Consumer: nodes[each.Key.Consumer], Parts: each.Value))
                .OrderBy(each => ((long)places[each.Service] << 32) | (uint)each.Consumer.Index)
                .Select((each, place) => new ServiceUsage(each.Service, each.Consumer, Joined(each.Parts)) { Place = place }),
        ];
        return new(
            [
                .. uses.GroupBy(use => use.Service.Provider).Select(provided => new ProviderUse(
                    nodes[provided.Key],
                    [.. provided.Where(use => use.Consumer != nodes[provided.Key])],
                    [.. provided.Where(use => use.Consumer == nodes[provided.Key])])),
            ],
            ofOtherDays);
    }

    // Two texts may mean one consumer, as its id and its name do.
    private static List<UsagePart> Joined(List<UsagePart> parts) => parts.Count == 1 ? parts :
    [
        .. parts.GroupBy(part => part.Days.Start).OrderBy(stretch => stretch.Key).Select(stretch => new UsagePart(
            stretch.First().Days,
            stretch.Aggregate(ExactAmount.Zero, (sum, part) => sum + part.Quantity),
            stretch.Sum(part => part.RecordCount))),
    ];
}
