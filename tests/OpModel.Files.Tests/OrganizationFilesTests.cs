using OpModel.Files.OwnForm;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What a program reads from files and folders.</summary>
public sealed class OrganizationFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("opmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_of_all_forms_are_one_organisation()
    {
        var company = Write("org/company.yaml", "organisation: { name: Acme, currency: EUR }\npeople: [Ada Lovelace, Grace Hopper]\n");
        var table = Write("org/deep/people.csv", "id,name,team\nE3,Alan Turing,checkout\n");
        Write("org/bin/left.yaml", "people: [Nobody]\n");
        var pipeline = Write("org/pipeline.yml", "on: push\n");
        var own = Write("shop.txt", "stand-up\nCheckout: Ada Lovelace, Grace Hopper\n");

        var files = OrganizationFiles.Read([Path.Combine(_folder, "org"), own], [new StandUpImporter()]);

        Assert.Empty(files.Problems);
        Assert.Equal([company, table, own], files.Paths);
        Assert.Equal([pipeline], files.PassedOver);
        var team = Assert.Single(files.ToModel().AsT0.Teams);
        Assert.Equal(["Ada Lovelace, engineer of Checkout", "Alan Turing, team member of Checkout", "Grace Hopper, engineer of Checkout"], team.Members.Select(member => member.ToString()).Order());
    }

    [Fact]
    public void What_is_defined_elsewhere_can_be_named_and_added_to()
    {
        Definition[] elsewhere =
        [
            new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" },
            new TeamDefinition { Key = "Shop.Checkout", Name = "Checkout", Type = TeamType.Squad },
        ];

        var model = OrganizationFiles.Read([Write("people.csv", "id,name,team\nE3,Alan Turing,checkout\n")], elsewhere: elsewhere).ToModel().AsT0;

        Assert.Equal("Alan Turing, team member of Checkout", Assert.Single(Assert.Single(model.Teams).Members).ToString());
    }

    [Fact]
    public void Everything_that_cannot_be_read_is_told_at_its_place_and_the_rest_is_there()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        var (missing, unknown) = (Path.Combine(_folder, "missing.yaml"), Write("notes.txt", "Ada"));
        var binary = Write("people.yaml", "people: [Ada]\n");
        File.WriteAllBytes(binary, [0x61, 0x0A, 0xC3, 0x28]);
        var teams = Write("teams.yaml", "organisation: { name: Acme, currency: EUR }\nteams: [{ name: Checkout, type: squat }]\n");

        var files = OrganizationFiles.Read([missing, empty, unknown, binary, teams, Path.Combine(_folder, "none")]);

        Assert.Equal(
            [
                $"{missing}(1,1): there is no such file; check the path.",
                $"{binary}(2,1): the file is not text in UTF-8 from here on; save it in UTF-8.",
                $"{empty}(1,1): no file in this folder states a part of an organisation; name the folder or the files that do.",
                $"{unknown}(1,1): no importer knows this form of file; hand over one that does, or name another file.",
                $"{Path.Combine(_folder, "none")}(1,1): there is no such file; check the path.",
            ],
            files.Problems.Take(5).Select(problem => problem.ToString()));
        Assert.StartsWith($"{teams}(2,33): type", Assert.Single(files.Problems.Skip(5)).ToString(), StringComparison.Ordinal);
        Assert.Equal(files.Problems, files.ToModel().AsT1);
        Assert.Contains(files.Definitions, definition => definition.Name == "Acme");
    }

    [Fact]
    public void Importer_that_throws_is_a_problem_of_its_file()
    {
        var own = Write("shop.txt", "x");

        var problem = Assert.Single(OrganizationFiles.Read([own, Write("people.yaml", "people: [Ada]")], [new FailingImporter()]).Problems);

        Assert.Equal($"{own}(1,1): OpModel.Files.OrganizationFilesTests+FailingImporter failed at this file: no luck (InvalidOperationException)", problem.ToString());
    }

    [Fact]
    public void Organisation_without_a_name_is_no_model()
    {
        var people = Write("people.yaml", "people: [Ada]");

        var files = OrganizationFiles.Read([people]);

        Assert.Equal(
            [$"{people}(1,1): no file names the organisation; write organisation: {{ name: Acme, currency: EUR }} in one of them, or hand over an OrganizationDefinition."],
            files.ToModel().AsT1.Select(problem => problem.ToString()));
        Assert.Equal("Ada", Assert.Single(files.Definitions.OfType<PersonDefinition>()).Name);
    }

    [Fact]
    public void What_keeps_definitions_from_being_a_model_is_told_at_its_element()
    {
        var company = Write("company.yaml", "people: [Ada]\norganisation: { name: Acme, currency: EUX }");

        var problem = Assert.Single(OrganizationFiles.Read([company]).ToModel().AsT1);

        Assert.StartsWith($"{company}(2,", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("EUX", problem.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_read_is_no_model_and_no_exception() => Assert.Single(OrganizationFiles.Read([]).ToModel().AsT1);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private sealed class FailingImporter : IOrganizationImporter
    {
        public string Form => "failing";

        public bool Recognizes(OrganizationText file) => file.HasEnding(".txt");

        public IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find) => throw new InvalidOperationException("no luck");
    }
}
