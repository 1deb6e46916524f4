import torchvision


def todo_use():
    return torchvision.transforms.ToPILImage


def convert_calls(x):
    import torchvision.transforms as T
    return T.Compose([T.ToPILImage(), T.Resize(4), T.ToTensor()]), T.ToPILImage("L")(x), T.ToPILImage(mode="RGB")
