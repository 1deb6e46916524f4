import torchvision


def todo_use():
    return torchvision.models.video.r3d_18
