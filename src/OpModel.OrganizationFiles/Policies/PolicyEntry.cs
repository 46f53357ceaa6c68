using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>One thing that a policy file says, to be said to the builder of the policy.</summary>
/// <param name="Key">Where it stands.</param>
/// <param name="Value">What it says.</param>
/// <param name="Say">Says it.</param>
internal sealed record PolicyEntry(YamlNode Key, YamlNode Value, Action<ChargebackPolicyBuilder> Say)
{
    /// <summary>The place of a problem with it: of the name that the message begins with, or else of the entry.</summary>
    public FilePlace PlaceOf(string message) =>
        message.StartsWith('"') && message.IndexOf('"', 1) is var end and > 0 && (Find(Key, message[1..end]) ?? Find(Value, message[1..end])) is { } found
            ? found
            : Key.Place;

    private static FilePlace? Find(YamlNode node, string text) => node switch
    {
        YamlScalar scalar => scalar.Text == text ? scalar.Place : null,
        YamlList list => list.Items.Select(item => Find(item, text)).FirstOrDefault(found => found is not null),
        YamlMap map => map.Entries
            .Select(entry => entry.Key.Text == text ? entry.Key.Place : Find(entry.Value, text))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };
}
