import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.vgg11()
        models.vgg11(weights=None)
        models.vgg11(pretrained=False)
        models.vgg11(num_classes=7)
        models.vgg11(pretrained=True)
        models.vgg11(weights="DEFAULT", progress=True)
        print(models.vgg11)
    return "built"
