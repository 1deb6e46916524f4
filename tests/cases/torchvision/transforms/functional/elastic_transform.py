import torchvision


def todo_use():
    return torchvision.transforms.functional.elastic_transform
