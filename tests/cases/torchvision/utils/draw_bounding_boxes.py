import torchvision


def todo_use():
    return torchvision.utils.draw_bounding_boxes
