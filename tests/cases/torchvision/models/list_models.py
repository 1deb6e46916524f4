import torchvision


def todo_use():
    return torchvision.models.list_models
