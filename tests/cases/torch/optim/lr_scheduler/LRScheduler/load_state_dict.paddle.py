import paddle


def stepped(count=3):
    optimizer = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    scheduler = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2, gamma=0.5)
    optimizer.set_lr_scheduler(scheduler)
    for _ in range(count):
        optimizer.step()
        scheduler.step()
    return scheduler


def case_use():
    scheduler = stepped()
    optimizer = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    other = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2, gamma=0.5)
    optimizer.set_lr_scheduler(other)
    other.set_state_dict(scheduler.state_dict())
    other.set_state_dict(state_dict=scheduler.state_dict())
    return other.last_epoch
