import torchvision


def todo_use():
    return torchvision.models.vit_b_16
