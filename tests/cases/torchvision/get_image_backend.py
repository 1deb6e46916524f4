import torchvision


def todo_use():
    return torchvision.get_image_backend
