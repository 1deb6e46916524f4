import torchvision


def todo_use():
    return torchvision.models.regnet_y_400mf
