class torch_optimizers:
    """Stands for torch.optim where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_optimizer(name)
