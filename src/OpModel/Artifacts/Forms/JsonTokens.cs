using System.ComponentModel;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>Reads the tokens of JSON, and says what stands where something else was expected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonTokens
{
    /// <summary>How long a name may be to be taken for a misspelt one.</summary>
    private const int LongestName = 100;

    /// <summary>Enters an object: the reader stands at its first token.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="findings">Where to add what stands there instead, which is passed over.</param>
    /// <returns>Whether there is an object.</returns>
    public static bool TryEnterObject(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.Null)
        {
            Refuse(ref reader, "an object, as in {\"name\": ...}", ref findings);
        }

        return false;
    }

    /// <summary>Goes to the next member of an object.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns><see langword="false"/> where the object ends.</returns>
    public static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Notes that a member was read, and reports one that stands there twice.</summary>
    /// <param name="seen">The members so far, a bit each.</param>
    /// <param name="index">The member, from 0.</param>
    /// <param name="member">Its name.</param>
    /// <param name="findings">Where to add it.</param>
    public static void See(ref ulong seen, int index, string member, ref ValidationFindings findings)
    {
        var bit = 1UL << (index & 63);
        if (index < 64 && (seen & bit) != 0)
        {
            findings.Add(ValidationRule.DuplicateMember, member);
        }

        seen |= bit;
    }

    /// <summary>Reads a member that the artifact does not have; the reader stands at its name.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="members">The names that there are.</param>
    /// <param name="kept">Where to keep it, if it is kept.</param>
    /// <param name="findings">Where to add it.</param>
    public static void ReadUnknown(
        ref Utf8JsonReader reader, IReadOnlyList<string> members, ref Dictionary<string, JsonElement>? kept, ref ValidationFindings findings)
    {
        var name = reader.GetString() ?? "";
        reader.Read();
        if (findings.Settings.UnknownMembers == UnknownMembers.Keep)
        {
            (kept ??= [])[name] = JsonElement.ParseValue(ref reader);
            return;
        }

        reader.Skip();
        if (!findings.IsListed)
        {
            // Nobody reads how to mend it.
            findings.Add(ValidationRule.UnknownMember, "");
            return;
        }

        var mend = (name.Length <= LongestName ? Checking.NearestName.Find(name, members) : null) is { } nearest
            ? $"did you mean {nearest}?"
            : $"there are {string.Join(", ", members)}.";
        findings.Add(ValidationRule.UnknownMember, JsonPath.Member(name), mend);
    }

    /// <summary>Writes the members that a data transfer object keeps without knowing them.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="kept">The members, if any are kept.</param>
    public static void WriteKept(Utf8JsonWriter writer, Dictionary<string, JsonElement>? kept)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (kept is null)
        {
            return;
        }

        foreach (var (name, value) in kept)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    /// <summary>Adds that a value has another form, and passes over it.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="expected">What to write, with an example.</param>
    /// <param name="findings">Where to add it.</param>
    public static void Refuse(ref Utf8JsonReader reader, string expected, ref ValidationFindings findings)
    {
        findings.Add(ValidationRule.Form, "", expected, Described(ref reader));
        reader.Skip();
    }

    private static string Described(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"the text \"{reader.GetString()}\"",
        JsonTokenType.Number => $"the number {System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan)}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
