namespace OpModel.Artifacts;

/// <summary>A message with places for what it is about, taken apart once so that each message is put together at once.</summary>
internal sealed class MessageTemplate
{
    private static readonly string[] Places = ["{name}", "{bound}", "{found}"];

    private readonly List<(string Text, int Place)> _pieces = [];

    public MessageTemplate(string template)
    {
        for (var start = 0; start < template.Length;)
        {
            var (end, place) = (template.Length, -1);
            for (var index = 0; index < Places.Length; index++)
            {
                if (template.IndexOf(Places[index], start, StringComparison.Ordinal) is >= 0 and var found && found < end)
                {
                    (end, place) = (found, index);
                }
            }

            _pieces.Add((template[start..end], place));
            start = end + (place < 0 ? 0 : Places[place].Length);
        }
    }

    /// <summary>Puts a message together.</summary>
    public string With(string name, string? bound, string? found)
    {
        System.Runtime.CompilerServices.DefaultInterpolatedStringHandler message = new(64, 6, null, stackalloc char[256]);
        foreach (var (text, place) in _pieces)
        {
            message.AppendLiteral(text);
            message.AppendLiteral(place switch { 0 => name, 1 => bound ?? "", 2 => found ?? "", _ => "" });
        }

        return message.ToStringAndClear();
    }
}
