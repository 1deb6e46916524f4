import paddle


def todo_call():
    x = paddle.ones([4])
    # TODO(pt2pd): TPD5001 torch.Tensor.record_stream: Paddle tracks the use of memory on streams itself; leave it out
    x.record_stream(None)
    return x
