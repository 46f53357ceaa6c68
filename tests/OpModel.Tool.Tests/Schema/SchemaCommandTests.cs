namespace OpModel.Tool.Schema;

public sealed class SchemaCommandTests : IDisposable
{
    private static readonly string Schema = File.ReadAllText(Repository.File("src", "OpModel", "schemas", "organisation.schema.json"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Schema_of_the_package_goes_to_standard_output() => Assert.Equal(new ToolRun(0, Schema, ""), await ToolRun.RunAsync("schema"));

    [Fact]
    public async Task Schema_goes_to_the_file_that_is_named()
    {
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.RunAsync("schema", "--output", _folder["organisation.schema.json"]));

        Assert.Equal(Schema, File.ReadAllText(_folder["organisation.schema.json"]));
    }

    [Fact]
    public async Task Folder_that_is_not_there_is_told()
    {
        var run = await ToolRun.RunAsync("schema", "--output", _folder["no/organisation.schema.json"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("there is no such folder; create it first.", run.Error, StringComparison.Ordinal);
    }
}
