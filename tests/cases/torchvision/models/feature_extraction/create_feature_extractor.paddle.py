import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.models.feature_extraction.create_featu: no equivalent; rewrite this part by hand
    return torchvision.models.feature_extraction.create_feature_extractor
