import torchvision


def todo_use():
    return torchvision.models.feature_extraction.create_feature_extractor
