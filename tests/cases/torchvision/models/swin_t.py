import torchvision


def todo_use():
    return torchvision.models.swin_t
