import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    if torch.cuda.device_count() > 99:
        torchvision.datasets.MNIST("data", train=True, download=True, transform=None)
        torchvision.datasets.MNIST(root="data", train=False)
        print(torchvision.datasets.MNIST)
    return "built"
