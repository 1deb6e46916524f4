import paddle


def todo_call():
    w = paddle.ones([4], requires_grad=True)
    # TODO(pt2pd): TPD2001 torch.Tensor.register_post_accumulate_grad_hook: Paddle runs hooks before the gradient is accumul...
    w.register_post_accumulate_grad_hook(print)
    return w
