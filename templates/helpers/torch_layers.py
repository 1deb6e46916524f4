class torch_layers:
    """Stands for torch.nn where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_layer(name)
