// Reads the documents of a folder, each named after what it is (product-budget.json), and says what is wrong with them.
// `dotnet publish` makes a native program of it, without a warning.
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Acme;
using OpModel.Artifacts;

// Everything that the library and this program define.
var kinds = OpModel.Generated.ArtifactsIn_OpModel.All.Concat(OpModel.Generated.ArtifactsIn_Artifacts.All).ToDictionary(type => type.Id);

Console.WriteLine("Read, and written back");
var files = Directory.GetFiles("documents", "*.json").Append("training-budget.json").Order(StringComparer.Ordinal);
foreach (var file in files)
{
    var document = File.ReadAllBytes(file);
    var kind = kinds[Path.GetFileNameWithoutExtension(file)];
    kind.Rewrite(document).Switch(
        json => Tell(file, Encoding.UTF8.GetBytes(json).AsSpan().SequenceEqual(document) ? "equal, byte for byte" : "OTHER BYTES"),
        errors => Tell(file, $"NOT VALID\n{errors}"));
}

Console.WriteLine();
Console.WriteLine("As a page of Markdown");
var budget = TrainingBudget.TryParseJson(File.ReadAllBytes("training-budget.json")).Match(
    valid => valid,
    errors => throw new InvalidDataException(errors.ToString()));
Console.WriteLine(budget.ToMarkdown());

Console.WriteLine("What bad documents answer");
foreach (var file in new[] { "bad/product-budget.json", "bad/training-budget.json" })
{
    Console.WriteLine(file);
    foreach (var error in kinds[Path.GetFileNameWithoutExtension(file)].Validate(File.ReadAllBytes(file)))
    {
        Console.WriteLine($"  {error}");
    }
}

Console.WriteLine();
Console.WriteLine("Within a class of one's own, by System.Text.Json");
JsonSerializerOptions options = new(AcmeJson.Default.Options)
{
    TypeInfoResolver = JsonTypeInfoResolver.Combine(OpModel.Generated.ArtifactsIn_OpModel.Resolver, OpModel.Generated.ArtifactsIn_Artifacts.Resolver, AcmeJson.Default),
};
var approval = (JsonTypeInfo<Approval>)options.GetTypeInfo(typeof(Approval));
var values = CoreValues.TryParseJson(File.ReadAllBytes("documents/core-values.json")).AsT0;
var written = JsonSerializer.Serialize(new Approval("Ada Lovelace", budget, values), approval);
Console.WriteLine(JsonSerializer.Deserialize(written, approval)?.Training == budget ? "read back as it was written" : "READ BACK AS ANOTHER");

static void Tell(string file, string outcome) => Console.WriteLine($"  {file,-48} {outcome}");
