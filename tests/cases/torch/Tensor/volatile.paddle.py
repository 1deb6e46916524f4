import paddle


def todo_read():
    x = paddle.ones([3])
    # TODO(pt2pd): TPD2001 torch.Tensor.volatile: Paddle keeps no such fact about a Tensor
    return x.volatile
