import paddle


def todo_imported():
    import torchvision.ops
    from torchvision import ops
    from torchvision.ops import box_area
    boxes = paddle.to_tensor([[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 2.0, 1.5]])
    # TODO(pt2pd): TPD2001 torchvision.ops.box_area: no equivalent; rewrite this part by hand
    return torchvision.ops.box_area(boxes), ops.box_area(boxes), box_area(boxes)
