import torchvision


def todo_use():
    return torchvision.set_video_backend
