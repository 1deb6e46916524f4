import torchvision


def todo_use():
    return torchvision.ops.complete_box_iou
