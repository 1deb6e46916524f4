import paddle


def case_metrics():
    optimizer = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    scheduler = paddle.optimizer.lr.ReduceOnPlateau(optimizer.get_lr(), patience=0)
    optimizer.set_lr_scheduler(scheduler)
    scheduler.step(1.0)
    scheduler.step(metrics=paddle.to_tensor(2.0))
    return optimizer.get_lr(), scheduler.last_epoch
