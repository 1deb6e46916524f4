class torch_schedulers:
    """Stands for torch.optim.lr_scheduler where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_scheduler(name)
