import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.ops.nms: paddle.vision.ops.nms(boxes, iou_threshold, scores): not verified
    return torchvision.ops.nms
