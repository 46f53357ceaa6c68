namespace OpModel.Files;

/// <summary>Reads organisations that stand in files of one form. Implement it for a form of your own; ours are read by the same interface.</summary>
/// <remarks>
/// An importer has no state, so that files can be read in any order and by any thread. Whatever a file holds, nothing is thrown: what is
/// wrong with it is a problem with its place, which <see cref="OrganizationText.PlaceOf"/> finds. A form that names people, teams and roles and
/// leaves it to others to say more of them is read with the help of <see cref="ImpliedDefinitions"/>. The section "Your own form" of
/// docs/formats.md has a whole importer.
/// </remarks>
public interface IOrganizationImporter
{
    /// <summary>What the form is called in messages, in a few words: <c>Backstage catalogue</c>.</summary>
    string Form { get; }

    /// <summary>Tells whether a file is of this form, from its name or from what it holds.</summary>
    /// <param name="file">The file.</param>
    /// <returns><see langword="true"/> where this importer is to read it. Importers are asked in order; the first that says so has it.</returns>
    bool Recognizes(OrganizationText file);

    /// <summary>Parses a file, and finds the elements that it declares.</summary>
    /// <param name="file">The file.</param>
    /// <param name="find">Finds another file of the organisation by its path; for a form of which a part stands in a file beside it.</param>
    /// <returns>The parsed file. What it says is read when the elements of all files are known.</returns>
    IOrganizationSource Parse(OrganizationText file, Func<string, OrganizationText?> find);
}
