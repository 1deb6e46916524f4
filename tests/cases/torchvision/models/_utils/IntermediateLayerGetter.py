import torchvision


def todo_use():
    return torchvision.models._utils.IntermediateLayerGetter
