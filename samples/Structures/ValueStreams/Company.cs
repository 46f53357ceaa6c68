using OpModel;

namespace HarbourBooks;

/// <summary>Teams along the activities that create value (D1.S3), across the departments that people come from.</summary>
[OperatingModel("Harbour Books", Currency = "EUR", Structure = OrganizationStructure.ValueStreams, Vision = Purpose.Vision, Mission = Purpose.Mission)]
public static partial class Company;
