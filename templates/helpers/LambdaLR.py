class LambdaLR(LRScheduler):
    """Base of schedulers whose rates are factors of the first ones, one function a group."""

    def __init__(self, optimizer, lr_lambda, last_epoch=-1, verbose=False):
        one = callable(lr_lambda)
        self.lr_lambdas = [lr_lambda] * len(param_groups(optimizer)) if one else list(lr_lambda)
        super().__init__(optimizer, last_epoch, verbose)

    def get_lr(self):
        return [rate * factor(self.last_epoch) for rate, factor in zip(self.base_lrs, self.lr_lambdas)]

    def state_dict(self):
        return {key: value for key, value in super().state_dict().items() if key != 'lr_lambdas'}
