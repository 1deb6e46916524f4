import paddle


def todo_call():
    # TODO(pt2pd): TPD2001 torch.Tensor.as_subclass: call the class with the Tensor: cls(x)
    return paddle.ones([4]).as_subclass(paddle.Tensor)
