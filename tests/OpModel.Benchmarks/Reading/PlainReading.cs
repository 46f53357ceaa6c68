using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace OpModel.Benchmarks.Reading;

/// <summary>What reading YAML costs by itself, with the library that ours stands on.</summary>
internal static class PlainReading
{
    /// <summary>The command line by which this program does it in a process of its own.</summary>
    public const string Command = "--deserialize";

    /// <summary>Reads a file into dictionaries, lists and texts, as whoever writes a check of their own would begin.</summary>
    public static object Deserialize(string path) => new DeserializerBuilder().Build().Deserialize<object>(File.ReadAllText(path));

    /// <summary>Parses and keeps nothing: what no reader that stands on this parser can go below.</summary>
    public static int Parse(string text)
    {
        Parser parser = new(new StringReader(text));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }
}
