import torchvision


def todo_use():
    return torchvision.set_image_backend
