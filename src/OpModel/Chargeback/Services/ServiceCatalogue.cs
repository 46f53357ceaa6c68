using System.Diagnostics.CodeAnalysis;

namespace OpModel.Chargeback;

/// <summary>All services that teams of an organisation offer, by what usage records call them.</summary>
internal sealed class ServiceCatalogue
{
    private readonly Dictionary<string, List<OfferedService>> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly OperatingModel _model;

    public ServiceCatalogue(OperatingModel model)
    {
        _model = model;
        All =
        [
            .. model.Graph.Teams.SelectMany(team => team.Provides
                .GroupBy(offer => offer.Service, StringComparer.OrdinalIgnoreCase)
                .Select(offers => new OfferedService(
                    model.FindTeam(team.Id)!,
                    offers.First().Service,
                    offers.Select(offer => offer.Unit).FirstOrDefault(unit => unit is not null),
                    [.. offers.Select(offer => (offer.From.ToLocalDate(), offer.Until.ToLocalDate()))]))),
        ];
        foreach (var service in All)
        {
            Add(service.Name, service);
            Add($"{service.Provider.Id}/{service.Name}", service);
            if (!string.Equals(service.Provider.Id, service.Provider.Name, StringComparison.OrdinalIgnoreCase))
            {
                Add($"{service.Provider.Name}/{service.Name}", service);
            }
        }
    }

    /// <summary>The services in the order of the teams.</summary>
    public IReadOnlyList<OfferedService> All { get; }

    /// <summary>All services that a text can mean: several where teams offer one name, as before and after a service changed hands.</summary>
    public IReadOnlyList<OfferedService> Find(string text) => _byText.TryGetValue(text.Trim(), out var found) ? found : [];

    /// <summary>Finds the one service that a text means.</summary>
    public bool TryFind(string text, [NotNullWhen(true)] out OfferedService? service, [NotNullWhen(false)] out string? problem)
    {
        var found = Find(text);
        service = found.Count == 1 ? found[0] : null;
        problem = found.Count switch
        {
            0 => DescribeUnknown(text),
            1 => null,
            _ => DescribeSeveral(text, found),
        };
        return service is not null;
    }

    public string DescribeUnknown(string text) =>
        $"\"{text}\" is no service of a team of {_model.Name}; {Meant.Among(text, All.Select(service => service.Name))}";

    public static string DescribeSeveral(string text, IEnumerable<OfferedService> found) =>
        $"\"{text}\" is offered by {string.Join(" and ", found.Select(service => service.Provider.Name))}; "
        + $"write {string.Join(" or ", found.Select(service => $"{service.Provider.Id}/{service.Name}"))}.";

    private void Add(string text, OfferedService service)
    {
        if (!_byText.TryGetValue(text, out var list))
        {
            _byText.Add(text, list = []);
        }

        list.Add(service);
    }
}
