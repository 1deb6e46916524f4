import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    if torch.cuda.device_count() > 99:
        torchvision.datasets.CIFAR100("data", train=True, download=True, transform=None)
        torchvision.datasets.CIFAR100(root="data", train=False)
        print(torchvision.datasets.CIFAR100)
    return "built"
