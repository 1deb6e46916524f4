import paddle


def todo_use():
    optimizer = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    # TODO(pt2pd): TPD2001 torch.optim.Optimizer.profile_hook_step: no hooks on optimizers
    return optimizer.profile_hook_step(print)
